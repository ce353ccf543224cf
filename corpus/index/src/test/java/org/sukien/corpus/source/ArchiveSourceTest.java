package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class ArchiveSourceTest extends ArticleSourceContract {
    private static final String SITE = "https://tin.example/";

    @Override
    SourceKind kind() {
        return SourceKind.ARCHIVE;
    }

    @Override
    boolean isPlain() {
        return false;
    }

    @Override
    byte[] file(List<String> texts, Charset charset) {
        List<WarcRecord> records = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            records.add(page(SITE + (i + 1), PageSourceTest.page(texts.get(i)).getBytes(charset)));
        }
        return archive(WarcCompression.NONE, records);
    }

    @Override
    byte[] damaged(List<String> texts, int broken) {
        byte[] bytes = file(texts);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int length = latin.indexOf("Content-Length: ", latin.indexOf(SITE + (broken + 1)));
        int record = latin.lastIndexOf("WARC/1.", length);
        int stated = latin.indexOf("Content-Length: ", record) + "Content-Length: ".length();
        bytes[stated] = (byte) (bytes[stated] == '9' ? '8' : bytes[stated] + 1);
        return bytes;
    }

    private static WarcRecord page(String address, byte[] html, String... headers) {
        try {
            HttpResponse.Builder http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, html);
            for (int i = 0; i < headers.length; i += 2) {
                http.setHeader(headers[i], headers[i + 1]);
            }
            return new WarcResponse.Builder(address)
                    .recordId(UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)))
                    .date(Instant.parse("2023-02-28T01:00:00Z"))
                    .body(http.build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archive(WarcCompression compression, List<WarcRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] html(String text) {
        return PageSourceTest.page(text).getBytes(StandardCharsets.UTF_8);
    }

    private List<SourceItem> read(WarcRecord... records) {
        return Texts.read(
                Sources.standard(),
                Texts.write(folder.resolve("kho.warc"), archive(WarcCompression.NONE, List.of(records))));
    }

    @Test
    void pagesAreKnownByTheirAddress() {
        List<SourceItem> items = read(page(SITE + "một", html(Texts.ONE)), page(SITE + "hai?x=1", html(Texts.TWO)));
        assertThat(Texts.ids(items)).containsExactly(SITE + "một", SITE + "hai?x=1");
        assertThat(((FoundArticle) items.get(1)).article().source().orElseThrow())
                .isEqualTo(folder.resolve("kho.warc") + "#2");
        assertThat(((FoundArticle) items.get(1)).article().published()).isEmpty();
    }

    @Test
    void onlyPagesThatWereFoundAreArticlesAndTheRestIsCounted() throws IOException {
        HttpResponse missing = new HttpResponse.Builder(404, "Not Found")
                .body(MediaType.HTML, html(Texts.ONE))
                .build();
        HttpResponse picture = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("image/png"), new byte[100_000])
                .build();
        HttpRequest request = new HttpRequest.Builder("GET", "/").build();
        byte[] archive = archive(
                WarcCompression.GZIP,
                List.of(
                        new Warcinfo.Builder().build(),
                        new WarcRequest.Builder(SITE).body(request).build(),
                        new WarcResponse.Builder(SITE + "x").body(missing).build(),
                        page(SITE + "1", html(Texts.ONE)),
                        new WarcResponse.Builder(SITE + "p").body(picture).build(),
                        new WarcResponse.Builder("dns:tin.example")
                                .body(MediaType.parse("text/dns"), "x".getBytes(StandardCharsets.US_ASCII))
                                .build()));
        try (ArticleSource source = Sources.standard()
                .open(List.of(Texts.write(folder.resolve("k.warc.gz"), archive).toString()))) {
            List<SourceItem> items = Texts.read(source);
            assertThat(Texts.texts(items)).containsExactly(Texts.ONE);
            assertThat(Texts.skipped(items)).isEmpty();
            assertThat(source.otherRecords()).isEqualTo(5);
        }
    }

    @Test
    void contentMayBePackedAndInChunks() {
        byte[] body = html(Texts.ONE);
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += 50) {
            int length = Math.min(50, body.length - from);
            chunked.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunked.write(body, from, length);
            chunked.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunked.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<SourceItem> items = read(
                page(SITE + "1", Texts.gzip(body), "Content-Encoding", "gzip"),
                page(SITE + "2", chunked.toByteArray(), "Transfer-Encoding", "chunked"),
                page(SITE + "3", body, "Content-Encoding", "x-secret"),
                page(SITE + "4", Arrays.copyOf(Texts.gzip(body), 60), "Content-Encoding", "gzip"),
                page(SITE + "5", html(Texts.TWO)));
        assertThat(Texts.texts(items)).containsExactly(Texts.ONE, Texts.ONE, Texts.TWO);
        assertThat(Texts.skipped(items))
                .hasSize(2)
                .allMatch(item -> item.where().contains("kho.warc at byte "));
        assertThat(((FoundArticle) items.get(4)).article().source().orElseThrow())
                .endsWith("#5");
    }

    @Test
    void theHeadersCharsetCounts() {
        byte[] old = PageSourceTest.page(Texts.ONE).getBytes(Charset.forName("x-viet-vps"));
        List<SourceItem> items = read(page(SITE, old, "Content-Type", "Text/HTML; charset=\"x-viet-vps\""));
        assertThat(Texts.texts(items)).containsExactly(Texts.ONE);
    }

    @Test
    void aPageThatTheCrawlerCutOffIsSkipped() throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML, html(Texts.ONE))
                .build();
        WarcRecord marked = new WarcResponse.Builder(SITE)
                .body(http)
                .truncated(WarcTruncationReason.LENGTH)
                .build();
        List<SourceItem> items = read(page(SITE, html(Texts.ONE)), marked);
        assertThat(Texts.texts(items)).hasSize(1);
        assertThat(Texts.skipped(items))
                .extracting(Skipped::reason)
                .containsExactly("was cut off when it was archived (length)");
    }

    @Test
    void aPageWithoutAnAddressIsSkipped() {
        byte[] whole = archive(
                WarcCompression.NONE, List.of(page(SITE + "1", html(Texts.ONE)), page(SITE + "2", html(Texts.TWO))));
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        byte[] damaged =
                bytes.replaceFirst("WARC-Target-URI", "WARC-Target-UXI").getBytes(StandardCharsets.ISO_8859_1);
        List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(folder.resolve("kho.warc"), damaged));
        assertThat(Texts.texts(items)).containsExactly(Texts.TWO);
        assertThat(Texts.skipped(items))
                .extracting(Skipped::reason)
                .containsExactly("names no address, WARC-Target-URI");
    }

    @Test
    void damageCostsTheRecordsThatItHits() {
        List<WarcRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(page(SITE + i, html(Texts.ALL.get(i % 3) + " " + i)));
        }
        byte[] whole = archive(WarcCompression.GZIP, records);
        int most = 0;
        for (int at = 5; at < whole.length; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x5a;
            List<SourceItem> items =
                    Texts.read(Sources.standard(), Texts.write(folder.resolve("hỏng.warc.gz"), damaged));
            assertThat(Texts.texts(items)).as("byte %d", at).hasSizeGreaterThanOrEqualTo(38);
            assertThat(Texts.skipped(items)).as("byte %d", at).hasSizeLessThanOrEqualTo(2);
            most = Math.max(most, 40 - Texts.texts(items).size());
        }
        assertThat(most).isPositive();
    }

    @Test
    void aMemberThatSwallowsTheNextCostsNoneOfThem() {
        byte[] record = archive(WarcCompression.NONE, List.of(page(SITE, html(Texts.ONE))));
        byte[] next = archive(WarcCompression.GZIP, List.of(page(SITE + 2, html(Texts.TWO))));
        byte[] last = archive(WarcCompression.GZIP, List.of(page(SITE + 3, html(Texts.THREE))));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(withoutEnd(record, next.length + last.length / 2));
        whole.writeBytes(next);
        whole.writeBytes(last);
        List<SourceItem> items =
                Texts.read(Sources.standard(), Texts.write(folder.resolve("a.warc.gz"), whole.toByteArray()));
        assertThat(Texts.texts(items)).containsExactly(Texts.ONE, Texts.TWO, Texts.THREE);
        assertThat(Texts.skipped(items))
                .extracting(Skipped::where)
                .containsExactly(folder.resolve("a.warc.gz") + " at byte 0");
    }

    /** A member whose data doesn't end, but goes on with so many stored bytes: those that follow it in the file. */
    private static byte[] withoutEnd(byte[] record, int following) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(record);
        byte[] data = new byte[record.length + 100];
        int length = deflater.deflate(data, 0, data.length, Deflater.SYNC_FLUSH);
        deflater.end();
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        member.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
        member.write(data, 0, length);
        member.writeBytes(
                new byte[] {1, (byte) following, (byte) (following >> 8), (byte) ~following, (byte) (~following >> 8)});
        return member.toByteArray();
    }

    @Test
    void damageIsToldWithTheOffsetOfItsRecord() {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            byte[] first = archive(compression, List.of(page(SITE + 1, html(Texts.ONE))));
            byte[] second = archive(compression, List.of(page(SITE + 2, html(Texts.TWO))));
            byte[] third = archive(compression, List.of(page(SITE + 3, html(Texts.THREE))));
            byte[] whole = new byte[first.length + second.length / 2 + third.length];
            System.arraycopy(first, 0, whole, 0, first.length);
            System.arraycopy(second, 0, whole, first.length, second.length / 2);
            System.arraycopy(third, 0, whole, first.length + second.length / 2, third.length);
            String name = compression == WarcCompression.NONE ? "a.warc" : "a.warc.gz";
            List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(folder.resolve(name), whole));
            assertThat(Texts.texts(items)).as(name).containsExactly(Texts.ONE, Texts.THREE);
            assertThat(Texts.skipped(items))
                    .as(name)
                    .extracting(Skipped::where)
                    .containsExactly(folder.resolve(name) + " at byte " + first.length);
        }
    }

    @Test
    void whatIsNoArchiveIsToldOnce() {
        byte[] text = (Texts.ONE + "\n").repeat(500).getBytes(StandardCharsets.UTF_8);
        List<SourceItem> items = Texts.read(Sources.standard(), Texts.write(folder.resolve("a.warc"), text));
        assertThat(items).hasSize(1).first().asString().endsWith("at byte 0: is no record of a web archive");
    }
}
