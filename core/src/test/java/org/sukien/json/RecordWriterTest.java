package org.sukien.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.record.ArticleRecord;
import org.sukien.text.Span;

class RecordWriterTest {
    private static final String EXPECTED = String.join(
            "\n",
            "[",
            "  {",
            "    'schema': 'sukien/1',",
            "    'id': '000',",
            "    'source': 'articles/000.txt#2',",
            "    'title': 'Phát huy vai trò',",
            "    'published': '2023-02-28',",
            "    'author': 'Hà Vy',",
            "    'outlet': 'Báo Vùng Cao',",
            "    'mentions': [",
            "      {'type': 'date', 'start': 0, 'end': 14, 'text': 'Sáng 28/2/2023', 'rule': 'date.day.part',"
                    + " 'value': '2023-02-28TMO', 'from': '2023-02-28', 'to': '2023-02-28', 'anchor': 'published'},",
            "      {'type': 'unit', 'start': 15, 'end': 25, 'text': 'Cục Đo đạc', 'rule': 'unit.head', 'ref': 'u1'},",
            "      {'type': 'rank', 'start': 30, 'end': 41, 'text': 'Thiếu tướng', 'rule': 'rank.word',"
                    + " 'code': 'major-general', 'order': 15, 'force': 'police', 'ref': 'p1'},",
            "      {'type': 'person', 'start': 42, 'end': 55, 'text': 'Lục Văn Khoát', 'rule': 'person.ranked',"
                    + " 'ref': 'p1'},",
            "      {'type': 'position', 'start': 57, 'end': 71, 'text': 'Phó Cục trưởng', 'rule': 'position.word',"
                    + " 'ref': 'p1'},",
            "      {'type': 'figure', 'start': 80, 'end': 90, 'text': '37,3 nghìn', 'rule': 'figure.number',"
                    + " 'kind': 'count', 'value': 37300, 'qualifier': 'over', 'item': 'ý tưởng'},",
            "      {'type': 'figure', 'start': 95, 'end': 98, 'text': '6/8', 'rule': 'figure.number',"
                    + " 'kind': 'ratio', 'value': 6, 'total': 8, 'item': 'chỉ tiêu'},",
            "      {'type': 'figure', 'start': 100, 'end': 112, 'text': '1,78 tỷ đồng', 'rule': 'figure.number',"
                    + " 'kind': 'money', 'value': 1780000000, 'qualifier': 'about', 'currency': 'VND'},",
            "      {'type': 'date', 'start': 115, 'end': 123, 'text': 'cùng ngày', 'rule': 'date.same-day',"
                    + " 'value': '2023-02-28', 'from': '2023-02-28', 'to': '2023-02-28', 'anchor': 0},",
            "      {'type': 'place', 'start': 130, 'end': 138, 'text': 'Hà Giang', 'rule': 'place.bare', 'ref': 'l1'},",
            "      {'type': 'document', 'start': 140, 'end': 156, 'text': 'Nghị quyết số 12',"
                    + " 'rule': 'document.number', 'kind': 'resolution', 'number': '12', 'issuer': 'u2',"
                    + " 'date': '2022', 'article': '3', 'clause': '2'},",
            "      {'type': 'figure', 'start': 160, 'end': 168, 'text': '2,5 - 3 m', 'rule': 'figure.range',"
                    + " 'kind': 'measure', 'value': 2.5, 'max': 3, 'unit': 'm', 'item': 'm'},",
            "      {'type': 'date', 'start': 170, 'end': 176, 'text': '75 năm', 'rule': 'date.duration',"
                    + " 'value': 'P75Y'}",
            "    ],",
            "    'people': [",
            "      {'id': 'p1', 'name': 'Lục Văn Khoát', 'honorific': 'đồng chí', 'rank': 'Thiếu tướng',"
                    + " 'positions': [{'title': 'Phó Cục trưởng', 'unit': 'u1', 'former': true, 'acting': true,"
                    + " 'concurrent': true, 'evidence': [4]}, {'title': 'Bí thư', 'evidence': []}],"
                    + " 'evidence': [2, 3], 'corpusId': 'p0123456789abcdef'}",
            "    ],",
            "    'units': [",
            "      {'id': 'u1', 'name': 'Cục Đo đạc', 'kind': 'police', 'parent': 'u2', 'acronym': 'CĐĐ',"
                    + " 'evidence': [1], 'corpusId': 'u0123456789abcdef'},",
            "      {'id': 'u2', 'name': 'Bộ Công an', 'kind': 'police', 'evidence': []}",
            "    ],",
            "    'places': [",
            "      {'id': 'l1', 'name': 'Hà Giang', 'level': 'province', 'code': '02', 'successor': '08',"
                    + " 'evidence': [9], 'corpusId': 'l0123456789abcdef'}",
            "    ],",
            "    'events': [",
            "      {'id': 'e1', 'type': 'meeting', 'subtype': 'conference', 'main': true, 'factuality': 'planned',"
                    + " 'trigger': {'start': 26, 'end': 29, 'text': 'họp'}, 'date': {'value': '2023-02-28TMO',"
                    + " 'from': '2023-02-28', 'to': '2023-02-28', 'mention': 0, 'inferred': true},"
                    + " 'place': {'ref': 'l1', 'mention': 9, 'inferred': true}, 'mode': 'online',"
                    + " 'roles': [{'role': 'organizer', 'ref': 'u1', 'mention': 1, 'inferred': true},"
                    + " {'role': 'participant', 'text': 'đại biểu', 'start': 200, 'end': 208}],"
                    + " 'figures': [5], 'partOf': 'e2', 'evidence': [10], 'rule': 'meeting.organize', 'score': 0.93,"
                    + " 'corpusId': 'e0123456789abcdef'},",
            "      {'id': 'e2', 'type': 'launch', 'trigger': {'start': 220, 'end': 229, 'text': 'phát động'},"
                    + " 'roles': [], 'figures': [], 'evidence': [], 'rule': 'launch.start', 'score': 1}",
            "    ]",
            "  }",
            "]",
            "");

    private static final ArticleRecord EMPTY = record("", List.of());

    @Test
    void writesEveryKeyInItsPlace() throws IOException {
        assertThat(array(FullRecord.of(false))).isEqualTo(EXPECTED.replace('\'', '"'));
    }

    @Test
    void oneLineSaysTheSame() {
        assertThat(RecordWriter.toJson(FullRecord.of(false)))
                .doesNotContain("\n")
                .startsWith("{\"schema\":\"sukien/1\",\"id\":\"000\",")
                .contains("\"value\":37300,")
                .endsWith("\"score\":1}]}");
    }

    @Test
    void leavesOutWhatIsUnknownButNoList() {
        assertThat(RecordWriter.toJson(EMPTY))
                .isEqualTo("{\"schema\":\"sukien/1\",\"mentions\":[],\"people\":[],\"units\":[],"
                        + "\"places\":[],\"events\":[]}");
    }

    @Test
    void writesTheTextOfPagesAndOfOthersIfAskedFor() throws IOException {
        assertThat(RecordWriter.toJson(FullRecord.of(true))).contains(",\"text\":\"Sáng 28/2/2023\",\"mentions\":");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.lines(out).withText()) {
            writer.write(record("Họp báo", List.of()));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"schema\":\"sukien/1\",\"text\":\"Họp báo\",\"mentions\":[]");
    }

    @Test
    void anArrayOfNoneIsAnArray() throws IOException {
        assertThat(array()).isEqualTo("[]\n");
        assertThat(array(EMPTY, EMPTY))
                .startsWith("[\n  {\n")
                .contains("\n  },\n  {\n")
                .endsWith("\n  }\n]\n");
    }

    @Test
    void keepsHalfSurrogatesAsEscapes() {
        String text = "\ud83d vỡ, \ud83d\ude00 lành, \udc00";
        PersonMention mention =
                new PersonMention(new Span(0, text.length()), text, "person.test", Optional.empty(), Optional.empty());
        String json = RecordWriter.toJson(record("", List.of(mention)));
        assertThat(json.toLowerCase(java.util.Locale.ROOT)).contains("\"\\ud83d vỡ, ", " lành, \\udc00\"");
        assertThat(RecordReader.parse(json).mentions().get(0).text()).isEqualTo(text);
    }

    private static ArticleRecord record(String text, List<Mention> mentions) {
        return new ArticleRecord(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                false,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String array(ArticleRecord... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.array(out)) {
            for (ArticleRecord record : records) {
                writer.write(record);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
