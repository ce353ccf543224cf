package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.article.PublicationDate;

/** What holds for files of every kind. */
abstract class ArticleSourceContract {
    @TempDir
    Path folder;

    abstract SourceKind kind();

    /** A file's bytes with one article for each text. */
    abstract byte[] file(List<String> texts, Charset charset);

    /** The same in UTF-8, with one article of them damaged so that it can't be read. */
    abstract byte[] damaged(List<String> texts, int broken);

    /** Whether a file holds more than one article. */
    boolean holdsMany() {
        return true;
    }

    /** Whether the text in a file begins with the file's first byte. */
    boolean isPlain() {
        return true;
    }

    final byte[] file(List<String> texts) {
        return file(texts, StandardCharsets.UTF_8);
    }

    final Path path(String name) {
        return folder.resolve(name + kind().endings().get(0));
    }

    final List<String> some() {
        return holdsMany() ? Texts.ALL : List.of(Texts.ONE);
    }

    @Test
    void givesAllArticlesInTheirOrder() {
        List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(path("tin"), file(some())));
        assertThat(Texts.skipped(items)).isEmpty();
        assertThat(Texts.texts(items)).containsExactlyElementsOf(some());
    }

    @Test
    void readsGzipOfAnyNumberOfMembers() {
        byte[] whole = file(some());
        byte[] first = Arrays.copyOf(whole, whole.length / 3);
        byte[] rest = Arrays.copyOfRange(whole, whole.length / 3, whole.length);
        Path one = Texts.write(folder.resolve("một" + kind().endings().get(0) + ".gz"), Texts.gzip(whole));
        Path two = Texts.write(folder.resolve("hai" + kind().endings().get(0) + ".gz"), Texts.gzip(first, rest));
        assertThat(Texts.texts(Texts.read(Sources.standard(), one))).containsExactlyElementsOf(some());
        assertThat(Texts.texts(Texts.read(Sources.standard(), two))).containsExactlyElementsOf(some());
    }

    @Test
    void readsStandardInputWhateverItGivesAtOnce() {
        for (byte[] bytes : List.of(file(some()), Texts.gzip(file(some())))) {
            Sources sources = Sources.standard().withKind(kind()).withStandardInput(new Trickle(bytes));
            List<SourceItem> items = Texts.read(sources.open(List.of("-")));
            assertThat(items).allMatch(FoundArticle.class::isInstance);
            assertThat(Texts.texts(items)).containsExactlyElementsOf(some());
            assertThat(((FoundArticle) items.get(0)).article().source().orElseThrow())
                    .isEqualTo(holdsMany() ? "-#1" : "-");
        }
    }

    @Test
    void findsOutWhatStandardInputHoldsButNeverATable() {
        Sources sources = Sources.standard().withStandardInput(new ByteArrayInputStream(file(some())));
        List<SourceItem> items = Texts.read(sources.open(List.of("-")));
        if (kind() == SourceKind.TABLE) {
            assertThat(Texts.texts(items)).hasSize(1).first().asString().startsWith("id,");
        } else {
            assertThat(Texts.texts(items)).containsExactlyElementsOf(some());
        }
    }

    @Test
    void findsFilesInFolders() {
        Texts.write(path("b/hai"), file(some()));
        Texts.write(path("a/sâu/một"), file(some()));
        Texts.write(path("a/.ẩn"), file(some()));
        Texts.write(folder.resolve("a/ảnh.png"), file(some()));
        List<SourceItem> items = Texts.read(Sources.standard(), folder);
        assertThat(Texts.texts(items)).hasSize(2 * some().size());
        assertThat(items).extracting(SourceItem::where).isSorted().allMatch(where -> !where.contains("ẩn"));
    }

    @Test
    void anEmptyFileIsSkipped() {
        Path empty = Texts.write(path("không"), new byte[0]);
        Path good = Texts.write(path("tin"), file(some()));
        List<SourceItem> items = Texts.read(Sources.standard(), empty, good);
        assertThat(items.get(0)).isEqualTo(new Skipped(empty.toString(), "is empty"));
        assertThat(Texts.texts(items)).containsExactlyElementsOf(some());
    }

    @Test
    void aDamagedArticleIsSkippedAndTheRestIsRead() {
        int broken = holdsMany() ? 1 : 0;
        Path bad = Texts.write(path("hỏng"), damaged(some(), broken));
        Path good = Texts.write(path("tin"), file(some()));
        List<SourceItem> items = Texts.read(Sources.standard(), bad, good);
        List<String> expected = new ArrayList<>(some());
        expected.remove(broken);
        expected.addAll(some());
        assertThat(Texts.texts(items)).containsExactlyElementsOf(expected);
        assertThat(Texts.skipped(items)).hasSize(1);
        assertThat(Texts.skipped(items).get(0).where()).startsWith(bad.toString());
        assertThat(items.get(broken)).isInstanceOf(Skipped.class);
    }

    @Test
    void theRestOfACutGzipIsOneSkippedAndTheNextFileGoesOn() {
        byte[] packed = Texts.gzip(file(some()));
        for (int length = 0; length < packed.length; length += 7) {
            Path cut =
                    Texts.write(folder.resolve("cụt" + kind().endings().get(0) + ".gz"), Arrays.copyOf(packed, length));
            Path good = Texts.write(path("tin"), file(some()));
            List<SourceItem> items = Texts.read(Sources.standard(), cut, good);
            assertThat(Texts.skipped(items)).as("%d bytes", length).hasSize(1);
            assertThat(Texts.skipped(items).get(0).where()).startsWith(cut.toString());
            assertThat(Texts.texts(items)).endsWith(some().toArray(String[]::new));
        }
    }

    @Test
    void whatIsMissingIsSkippedInItsTurn() {
        Path good = Texts.write(path("tin"), file(some()));
        List<SourceItem> items = Texts.read(Sources.standard(), path("đâu"), good);
        assertThat(items.get(0)).isEqualTo(new Skipped(path("đâu").toString(), "no such file or folder"));
        assertThat(items).hasSize(1 + some().size());
    }

    @Test
    void nothingComesAfterClosing() throws IOException {
        Path file = Texts.write(path("tin"), file(some()));
        ArticleSource source = Sources.standard().open(List.of(file.toString(), file.toString()));
        assertThat(source.next()).isPresent();
        source.close();
        source.close();
        assertThat(source.next()).isEmpty();
        Files.delete(file);
    }

    @Test
    void theEndStaysTheEnd() {
        ArticleSource source = Sources.standard()
                .open(List.of(Texts.write(path("tin"), file(some())).toString()));
        while (source.next().isPresent()) {
            continue;
        }
        assertThat(source.next()).isEmpty();
        assertThat(source.progress().bytesRead()).isEqualTo(source.progress().bytesTotal());
        assertThat(source.progress().share()).isEqualTo(1);
        source.close();
    }

    @Test
    void articlesCanBeReadInOtherThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (ArticleSource source = Sources.standard()
                .open(List.of(Texts.write(path("tin"), file(some())).toString()))) {
            List<Future<SourceItem>> read = new ArrayList<>();
            for (Optional<RawArticle> raw = source.nextRaw(); raw.isPresent(); raw = source.nextRaw()) {
                assertThat(raw.get().size()).isPositive();
                read.add(threads.submit(raw.get()::read));
            }
            List<SourceItem> items = new ArrayList<>();
            for (Future<SourceItem> item : read) {
                items.add(item.get());
            }
            assertThat(Texts.texts(items)).containsExactlyElementsOf(some());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theGivenDateIsWhereArticlesHaveNone() {
        Sources sources = Sources.standard().withPublished(PublicationDate.parse("2024-03"));
        List<SourceItem> items = Texts.read(sources, Texts.write(path("tin"), file(some())));
        assertThat(items)
                .extracting(item -> ((FoundArticle) item)
                        .article()
                        .published()
                        .orElseThrow()
                        .toString())
                .containsOnly("2024-03");
    }

    @Test
    void readsLegacyEncodingsByNameAndByDetection() {
        for (String name : List.of("TCVN3", "VNI", "VISCII", "x-windows-1258-nfc")) {
            Path file = Texts.write(path(name), file(some(), Charset.forName(name)));
            assertThat(Texts.texts(Texts.read(Sources.standard().withEncoding(SourceEncoding.DETECTED), file)))
                    .as(name)
                    .containsExactlyElementsOf(some());
            assertThat(Texts.texts(Texts.read(Sources.standard().withEncoding(SourceEncoding.of(name)), file)))
                    .as(name)
                    .containsExactlyElementsOf(some());
        }
    }

    @Test
    void detectionLeavesUtf8Alone() {
        Path file = Texts.write(path("tin"), file(some()));
        assertThat(Texts.texts(Texts.read(Sources.standard().withEncoding(SourceEncoding.DETECTED), file)))
                .containsExactlyElementsOf(some());
    }

    @Test
    void aByteOrderMarkDecides() {
        if (!isPlain()) {
            return;
        }
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] mark = "\uFEFF".getBytes(Charset.forName(charset));
            byte[] rest = file(some(), Charset.forName(charset));
            byte[] whole = Arrays.copyOf(mark, mark.length + rest.length);
            System.arraycopy(rest, 0, whole, mark.length, rest.length);
            List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(path(charset), whole));
            assertThat(Texts.skipped(items)).as(charset).isEmpty();
            assertThat(Texts.texts(items)).as(charset).containsExactlyElementsOf(some());
        }
    }

    @Test
    void noDamageEndsTheReadingOfTheNextFile() {
        Random random = new Random(6);
        Path good = Texts.write(path("tin"), file(some()));
        byte[] whole = file(some());
        for (int round = 0; round < 150; round++) {
            byte[] bytes = round % 2 == 0 ? whole.clone() : Texts.gzip(whole, whole);
            for (int i = 0; i < 1 + round % 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path bad = Texts.write(path("hỏng"), Arrays.copyOf(bytes, bytes.length - random.nextInt(20)));
            List<SourceItem> items = Texts.read(Sources.standard().withEncoding(SourceEncoding.DETECTED), bad, good);
            assertThat(Texts.texts(items)).as("round %d", round).endsWith(some().toArray(String[]::new));
        }
    }

    @Test
    void aLargeStreamLeavesNoArticlesBehind() {
        if (!holdsMany()) {
            return;
        }
        int parts = 300;
        byte[] part = file(some().stream().map(text -> (text + " ").repeat(40)).toList());
        Sources sources = Sources.standard()
                .withKind(kind())
                .withStandardInput(new SequenceInputStream(new Repeated(part, parts)));
        List<WeakReference<RawArticle>> given = new ArrayList<>();
        try (ArticleSource source = sources.open(List.of("-"))) {
            Optional<RawArticle> raw = source.nextRaw();
            while (raw.isPresent()) {
                given.add(new WeakReference<>(raw.get()));
                raw = source.nextRaw();
            }
        }
        System.gc();
        assertThat(given).hasSizeGreaterThanOrEqualTo(parts * some().size());
        assertThat(given.stream().filter(each -> each.get() != null).count()).isLessThan(3);
    }

    /** Gives few bytes at once and never says that there are more, as a pipe may. */
    private static final class Trickle extends ByteArrayInputStream {
        private Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] to, int from, int length) {
            return super.read(to, from, Math.min(length, 13));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }

    /** One file's bytes again and again. */
    private static final class Repeated implements Enumeration<InputStream> {
        private final byte[] bytes;
        private int left;

        private Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            left = times;
        }

        @Override
        public boolean hasMoreElements() {
            return left > 0;
        }

        @Override
        public InputStream nextElement() {
            left--;
            return new ByteArrayInputStream(bytes);
        }
    }
}
