package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.FigureValue;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.Span;

class ColumnsTest {
    private static final String TEXT =
            "Sáng 28/2/2023, Công an tỉnh Phú Yên tổ chức hội nghị sơ kết công tác quý I. Đại tá Lục Văn Khoát, Phó Giám"
                    + " đốc Công an tỉnh Phú Yên chủ trì hội nghị.\nTrong quý, đơn vị đã khám phá 1.250 vụ, thu giữ hơn"
                    + " 2,50 tỷ đồng, đạt 6/8 chỉ tiêu. Đại tá Lục Văn Khoát đã trao bằng khen cho đồng chí Hà Thị Mận.";

    private static final ArticleRecord RECORD = extract(TEXT);

    private static final EventRow EVENT = new EventRow(
            "meeting",
            Optional.of("conference"),
            Event.Factuality.PLANNED,
            true,
            Optional.of(LocalDate.of(1954, 5, 7)),
            Optional.of(LocalDate.of(2023, 2, 28)),
            Optional.of("Phú Yên"),
            new Span(36, 53),
            List.of(
                    new RoleRow("organizer", "Công an tỉnh Phú Yên", Optional.of(MentionType.UNIT)),
                    new RoleRow("award", "Bằng khen", Optional.empty())),
            List.of(0, 300),
            Optional.of("evt-1"));

    private static ArticleRecord extract(String text) {
        return Sukien.standard().extract(Article.of(text));
    }

    @Test
    void eventsOfAnArticleComeBackAsTheyWere() throws CorruptIndexException {
        List<EventRow> rows = EventColumn.rows(RECORD);
        assertThat(rows).hasSameSizeAs(RECORD.events()).isNotEmpty();
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo("meeting.review");
            assertThat(row.from()).contains(LocalDate.of(2023, 2, 28));
            assertThat(row.roles())
                    .contains(new RoleRow("organizer", "Công an tỉnh Phú Yên", Optional.of(MentionType.UNIT)));
        });
        assertThat(EventColumn.decode(EventColumn.encode(rows))).isEqualTo(rows);
    }

    @Test
    void everyPartOfAnEventComesBack() throws CorruptIndexException {
        EventRow bare = new EventRow(
                "result",
                Optional.empty(),
                Event.Factuality.HAPPENED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 0),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(EventColumn.decode(EventColumn.encode(List.of(EVENT, bare, EVENT))))
                .containsExactly(EVENT, bare, EVENT);
        assertThat(bare.kind()).isEqualTo("result");
    }

    @Test
    void figuresKeepTheirDigitsAndTheirPlaces() throws CorruptIndexException {
        List<FigureRow> rows = FigureColumn.rows(RECORD);
        assertThat(rows).extracting(FigureRow::kind).contains(FigureValue.Kind.COUNT, FigureValue.Kind.MONEY);
        for (FigureRow row : rows) {
            assertThat(TEXT.substring(row.span().start(), row.span().end())).containsPattern("[0-9]");
        }
        assertThat(FigureColumn.decode(FigureColumn.encode(rows))).isEqualTo(rows);

        FigureRow wide = new FigureRow(
                FigureValue.Kind.MEASURE,
                new BigDecimal("-1234567890123456789012345.50"),
                Optional.of(new BigDecimal("1E+30")),
                Optional.of(new BigDecimal("0.00")),
                FigureValue.Qualifier.MULTIPLE,
                Optional.of("km2"),
                new Span(7, Integer.MAX_VALUE));
        assertThat(FigureColumn.decode(FigureColumn.encode(List.of(wide)))).containsExactly(wide);
    }

    @Test
    void peopleComeBackWithRanksAndPosts() throws CorruptIndexException {
        List<PersonRow> rows = PeopleColumn.rows(RECORD);
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.name()).isEqualTo("Lục Văn Khoát");
            assertThat(row.ranks()).extracting(RankRow::code).containsOnly("colonel");
            assertThat(row.posts()).anySatisfy(post -> {
                assertThat(post.title()).isEqualTo("Phó Giám đốc");
                assertThat(post.unit()).contains("Công an tỉnh Phú Yên");
                assertThat(post.evidence()).isNotEmpty();
            });
        });
        assertThat(PeopleColumn.decode(PeopleColumn.encode(rows))).isEqualTo(rows);
        PersonRow former = new PersonRow(
                "Hà Thị Mận",
                Optional.of("p-9"),
                List.of(),
                List.of(new PostRow("Bí thư", Optional.empty(), true, false, true, List.of())));
        assertThat(PeopleColumn.decode(PeopleColumn.encode(List.of(former)))).containsExactly(former);
    }

    @Test
    void entitiesComeBackWithTheirMentions() throws CorruptIndexException {
        List<EntityRow> rows = EntityColumn.rows(RECORD);
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo(MentionType.PERSON);
            assertThat(row.name()).isEqualTo("Lục Văn Khoát");
            assertThat(row.mentions()).hasSize(2);
            assertThat(row.mentions())
                    .allSatisfy(span ->
                            assertThat(TEXT.substring(span.start(), span.end())).isEqualTo("Lục Văn Khoát"));
        });
        assertThat(EntityColumn.decode(EntityColumn.encode(rows))).isEqualTo(rows);
    }

    @Test
    void namesAreComposed() throws CorruptIndexException {
        String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(EventColumn.decode(EventColumn.encode(EventColumn.rows(extract(apart)))))
                .flatExtracting(EventRow::roles)
                .extracting(RoleRow::name)
                .isNotEmpty()
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @Test
    void nothingIsNoBytes() throws CorruptIndexException {
        ArticleRecord empty = extract("");
        assertThat(EventColumn.encode(EventColumn.rows(empty)).length).isZero();
        assertThat(FigureColumn.encode(FigureColumn.rows(empty)).length).isZero();
        assertThat(PeopleColumn.encode(PeopleColumn.rows(empty)).length).isZero();
        assertThat(EntityColumn.encode(EntityColumn.rows(empty)).length).isZero();
        assertThat(EventColumn.decode(new BytesRef())).isEmpty();
        assertThat(FigureColumn.decode(new BytesRef())).isEmpty();
        assertThat(PeopleColumn.decode(new BytesRef())).isEmpty();
        assertThat(EntityColumn.decode(new BytesRef())).isEmpty();
    }

    @Test
    void aNameStandsOnceHoweverManyEventsHaveIt() {
        int one = EventColumn.encode(List.of(EVENT)).length;
        int hundred = EventColumn.encode(Collections.nCopies(100, EVENT)).length;
        assertThat(hundred).isLessThan(one + 100 * 30);
    }

    @Test
    void readsFromTheMiddleOfAnArray() throws CorruptIndexException {
        BytesRef bytes = EventColumn.encode(List.of(EVENT));
        byte[] wide = new byte[bytes.length + 20];
        Arrays.fill(wide, (byte) 0xff);
        System.arraycopy(bytes.bytes, bytes.offset, wide, 7, bytes.length);
        assertThat(EventColumn.decode(new BytesRef(wide, 7, bytes.length))).containsExactly(EVENT);
    }

    @Test
    void refusesBytesThatEndEarlyOrLate() {
        BytesRef bytes = EventColumn.encode(List.of(EVENT));
        for (int length = 1; length < bytes.length; length++) {
            BytesRef cut = new BytesRef(bytes.bytes, bytes.offset, length);
            assertThatThrownBy(() -> EventColumn.decode(cut))
                    .isInstanceOf(CorruptIndexException.class)
                    .hasMessageContaining("column events");
        }
        BytesRef longer = new BytesRef(Arrays.copyOf(bytes.bytes, bytes.length + 1));
        assertThatThrownBy(() -> EventColumn.decode(longer))
                .isInstanceOf(CorruptIndexException.class)
                .hasMessageContaining("1 bytes behind the last row");
    }

    @Test
    void refusesAStringThatIsNoUtf8() {
        byte[] bytes = {1, 1, (byte) 0xff, 0};
        assertThatThrownBy(() -> PeopleColumn.decode(new BytesRef(bytes)))
                .isInstanceOf(CorruptIndexException.class)
                .hasMessageContaining("a string is no UTF-8");
    }

    /** Damage either gives other rows or is refused; it never fails in another way, nor asks for endless memory. */
    @Test
    void damageIsRefusedAndNeverFailsOtherwise() {
        long seed = 20231122;
        Random random = new Random(seed);
        List<BytesRef> columns = List.of(
                EventColumn.encode(EventColumn.rows(RECORD)),
                FigureColumn.encode(FigureColumn.rows(RECORD)),
                PeopleColumn.encode(PeopleColumn.rows(RECORD)),
                EntityColumn.encode(EntityColumn.rows(RECORD)));
        for (int round = 0; round < 4000; round++) {
            BytesRef column = columns.get(round % 4);
            byte[] bytes = Arrays.copyOf(column.bytes, column.length);
            for (int i = 0; i <= round % 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            BytesRef damaged = new BytesRef(bytes);
            try {
                EventColumn.decode(damaged);
                FigureColumn.decode(damaged);
                PeopleColumn.decode(damaged);
                EntityColumn.decode(damaged);
            } catch (CorruptIndexException e) {
                assertThat(e.getMessage()).as("seed %d", seed).contains("column");
            }
        }
    }
}
