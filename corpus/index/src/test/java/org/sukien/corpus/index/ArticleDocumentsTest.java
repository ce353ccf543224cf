package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.HtmlReader;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;

class ArticleDocumentsTest {
    private static final Sukien SUKIEN = Sukien.standard();
    private static final Analyzer ANALYZER = IndexFormat.analyzer();
    private static final String TEXT = "Hội nghị về an toàn giao thông ở Thanh Hoá\n\n"
            + "Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị. Thiếu tướng Lê Quốc Khoát, Giám đốc Công an tỉnh, dự và"
            + " phát biểu. Anh Khoát cho biết hơn 1.200 người đã vi phạm Nghị định 30/2020/NĐ-CP, bị phạt 5,2 tỷ đồng.\n\nHÀ VY\n";

    /** One posting: its term and the slice of the text that its offsets give, or those of the word at its position. */
    private record Found(String term, int position, String slice) {}

    private interface Asked {
        void of(LeafReader reader, Article article, ArticleRecord record) throws IOException;
    }

    private static void index(Article article, Asked asked) throws IOException {
        ArticleRecord record = SUKIEN.extract(article);
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.addDocument(new ArticleDocuments(ANALYZER).document(article, record));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                asked.of(reader.leaves().get(0).reader(), article, record);
            }
        }
    }

    private static List<Found> postings(LeafReader reader, String field, String text) throws IOException {
        List<Found> found = new ArrayList<>();
        Terms terms = reader.terms(field);
        if (terms == null) {
            return found;
        }
        BinaryDocValues offsets = reader.getBinaryDocValues(Fields.OFFSETS);
        offsets.advanceExact(0);
        WordOffsets words = WordOffsets.decode(offsets.binaryValue());
        int shift = field.equals(Fields.TITLE) ? words.title() : 0;
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum postings = each.postings(null, PostingsEnum.ALL);
            postings.nextDoc();
            for (int i = 0; i < postings.freq(); i++) {
                int position = postings.nextPosition();
                String slice = postings.startOffset() < 0
                        ? text.substring(words.start(position + shift), words.end(position + shift))
                        : text.substring(postings.startOffset(), postings.endOffset());
                found.add(new Found(term.utf8ToString(), position, slice));
            }
        }
        return found;
    }

    private static List<String> slices(List<Found> found, String term) {
        return found.stream()
                .filter(one -> one.term().equals(term))
                .map(Found::slice)
                .toList();
    }

    @Test
    void marksMentionsAtTheirFirstWords() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            List<Found> text = postings(reader, Fields.TEXT, TEXT);
            assertThat(slices(text, "@rank")).containsExactly("Thiếu");
            assertThat(slices(text, "@figure")).containsExactly("1.200", "5,2");
            assertThat(slices(text, "@document")).containsExactly("Nghị");
            assertThat(slices(text, "@meeting")).isEqualTo(slices(text, "@conference"));
            Found marker = text.stream()
                    .filter(one -> one.term().equals("@rank"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text).contains(new Found("thiếu", marker.position(), "Thiếu"));
            assertThat(text).contains(new Found("tướng", marker.position() + 1, "tướng"));
        });
    }

    @Test
    void findsAShortNameByTheFullOne() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            List<Found> people = postings(reader, Fields.PERSON, TEXT);
            assertThat(slices(people, "quốc")).containsExactly("Lê Quốc Khoát", "Khoát");
            assertThat(slices(people, "công")).isEmpty();
        });
    }

    @Test
    void keepsEachWordOnceAsItIsWritten() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            for (String field : List.of(Fields.TEXT, Fields.PERSON)) {
                List<Found> words = postings(reader, field, TEXT);
                assertThat(slices(words, "quốc")).isNotEmpty();
                assertThat(slices(words, "quoc")).isEmpty();
            }
        });
    }

    @Test
    void keepsMentionsOfAFieldApart() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            List<Integer> positions = postings(reader, Fields.PERSON, TEXT).stream()
                    .filter(one -> one.term().equals("khoát"))
                    .map(Found::position)
                    .toList();
            assertThat(positions.get(1) - positions.get(0)).isGreaterThan(Fields.GAP);
        });
    }

    @Test
    void putsTheCodeOfARankAtItsFirstWord() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            List<Found> ranks = postings(reader, Fields.RANK, TEXT);
            assertThat(ranks)
                    .contains(
                            new Found("major-general", 0, "Thiếu tướng"),
                            new Found("thiếu", 0, "Thiếu tướng"),
                            new Found("tướng", 1, "Thiếu tướng"));
        });
    }

    @Test
    void titleIsASpanOfTheText() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            List<Found> title = postings(reader, Fields.TITLE, TEXT);
            assertThat(slices(title, "toàn")).containsExactly("toàn");
            assertThat(slices(title, "sáng")).isEmpty();
            assertThat(title).contains(new Found("hội", 0, "Hội"));
        });
    }

    @Test
    void storesARecordThatReadsBack() throws IOException {
        index(Article.of(TEXT), (reader, article, record) -> {
            IndexableField stored = reader.storedFields().document(0).getField(Fields.RECORD);
            ArticleRecord again = StoredRecord.decode(stored.binaryValue(), TEXT);
            assertThat(again.text()).isEqualTo(TEXT);
            assertThat(again.html()).isFalse();
            assertThat(again.people()).isEqualTo(record.people());
            assertThat(again.events()).isEqualTo(record.events());
        });
    }

    @Test
    void aPagesRecordStaysAPages() throws IOException {
        Article page = HtmlReader.read(
                "<html><body><h1>Cầu mới ở xã Bình An</h1><p>Sáng 7/4, xã&nbsp;B&igrave;nh An khánh thành"
                        + " cầu dài 120&nbsp;m ở thôn Hạ.</p></body></html>");
        index(page, (reader, article, record) -> {
            IndexableField stored = reader.storedFields().document(0).getField(Fields.RECORD);
            ArticleRecord again = StoredRecord.decode(stored.binaryValue(), article.text());
            assertThat(again.html()).isTrue();
            assertThat(again.text()).isEqualTo(article.text());
            assertMarkersSlice(reader, article, record);
        });
    }

    @Test
    void offsetsSliceTheGivenTextWhateverItsForm() throws IOException {
        for (String text : List.of(
                TEXT,
                Normalizer.normalize(TEXT, Normalizer.Form.NFD),
                TEXT.replace(' ', '\u00a0'),
                TEXT.replace("ướ", "&#432;&#7899;").replace("á", "&aacute;"),
                TEXT.replace("n", "n\u00ad"),
                "\ufeff" + TEXT.replace("Đ", "Ð"),
                TEXT.toUpperCase(java.util.Locale.ROOT))) {
            index(Article.of(text), ArticleDocumentsTest::assertMarkersSlice);
        }
    }

    @Test
    void textsWithoutWordsAreDocumentsToo() throws IOException {
        for (String text : List.of("", " \n ", "… — !", "%", "😀", "\ud83d", "3", "Khoát")) {
            index(Article.of(text), ArticleDocumentsTest::assertMarkersSlice);
        }
    }

    /** Every mention has its marker at the word with which it begins, and no marker stands elsewhere. */
    private static void assertMarkersSlice(LeafReader reader, Article article, ArticleRecord record)
            throws IOException {
        BinaryDocValues offsets = reader.getBinaryDocValues(Fields.OFFSETS);
        offsets.advanceExact(0);
        WordOffsets words = WordOffsets.decode(offsets.binaryValue());
        List<String> wanted = Markers.in(record).stream()
                .map(marker ->
                        marker.word() + " " + words.position(marker.span().start()))
                .toList();
        assertThat(postings(reader, Fields.TEXT, article.text()).stream()
                        .filter(one -> one.term().startsWith("@"))
                        .map(one -> one.term() + " " + one.position())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
        for (Mention mention : record.mentions()) {
            int position = words.position(mention.span().start());
            assertThat(words.size() == 0 || words.end(position) > mention.span().start())
                    .as("%s at %s", mention.text(), position)
                    .isTrue();
        }
    }
}
