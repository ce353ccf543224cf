package org.sukien.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of the table of the query language finds what it should, and nothing else. */
class QueryLanguageTest {
    @RegisterExtension
    private static final Shelf shelf = Shelf.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hội nghị|hoi-nghi",
                "hoi nghi|hoi-nghi",
                "HỘI|hoi-nghi",
                "hợi|",
                "bằng khen|trao-thuong",
                "hùng|chay-kho",
                "hung|chay-kho",
                "húng|",
                "vạn hoà|trao-thuong",
                "vạn hòa|trao-thuong",
                "\"tổng kết công tác\"|hoi-nghi",
                "\"công tác tổng kết\"|",
                "\"tong ket cong tac\"|hoi-nghi",
                "\"tong kết cong tác\"|hoi-nghi",
                "\"tong kêt cong tác\"|",
                "\"dai ta\"|trao-thuong",
                "đai|",
                "\"hội tổng\"~1|hoi-nghi",
                "\"hội tổng\"|",
                "vải OR thẻ|chay-kho hoi-nghi",
                "bằng khen OR kho vải|chay-kho trao-thuong",
                "giám đốc NOT vải|hoi-nghi trao-thuong",
                "giám -trung|trao-thuong",
                "NOT giám|chay-kho",
                "+đốc (khen OR vải)|trao-thuong",
                "than*|",
                "thưở*|trao-thuong",
                "thuo*|chay-kho trao-thuong",
                "thưo*|",
                "th?ởng|trao-thuong",
                "th?ong|chay-kho trao-thuong",
                "th?ông|",
                "thuơng~|chay-kho trao-thuong",
                "bướm~|",
                "thuonk~|chay-kho trao-thuong",
                "tuơng~2|chay-kho hoi-nghi trao-thuong",
                "person:\"Lò Văn Páo\"|hoi-nghi",
                "person:páo|hoi-nghi",
                "person:lo-van-pao|hoi-nghi",
                "person:\"Văn Khặn\"|trao-thuong",
                "person:\"Khặn Văn\"|",
                "rank:trung-tướng|hoi-nghi",
                "rank:đại-tá|trao-thuong",
                "rank:lieutenant-general|hoi-nghi",
                "rank:\"đại tá\"|trao-thuong",
                "rank:tá|trao-thuong",
                "unit:Công-an-tỉnh-Nà-Ngỏ|hoi-nghi trao-thuong",
                "place:\"bản khoang\"|chay-kho",
                "position:giám-đốc|hoi-nghi trao-thuong",
                "author:vy|hoi-nghi",
                "title:cháy|chay-kho",
                "title:lửa|",
                "event:award|trao-thuong",
                "event:meeting.review|hoi-nghi",
                "event:review|hoi-nghi",
                "event:merger|",
                "factuality:negated|",
                "@award|trao-thuong",
                "@AWARD|trao-thuong",
                "@merger|",
                "@kho|chay-kho",
                "\"@kho vải\"|chay-kho",
                "\"kho@vải\"|",
                "\"@person @figure\"~7|chay-kho hoi-nghi",
                "\"@person @figure\"~2|",
                "\"@figure @person\"~0|",
                "date:15/8/2022|hoi-nghi",
                "date:2022-08|hoi-nghi",
                "date:8/2022|hoi-nghi",
                "date:2022|hoi-nghi trao-thuong",
                "date:[2022-01 TO 2022-08]|hoi-nghi",
                "date:[2022-08-15 TO 2022-09-03]|hoi-nghi trao-thuong",
                "date:{2022-08-15 TO 2022-09-03}|",
                "date:[* TO 2021-11]|chay-kho hoi-nghi",
                "date:>2021|hoi-nghi trao-thuong",
                "date:>=2021|chay-kho hoi-nghi trao-thuong",
                "date:<2021|",
                "published:2022-08-16|hoi-nghi",
                "published:2022-09-30|trao-thuong",
                "eventdate:[2021-10-01 TO 2021-10-31]|chay-kho",
                "month:2022-09|trao-thuong",
                "month:9/2022|trao-thuong",
                "year:>=2022|hoi-nghi trao-thuong",
                "year:[2000 TO 2021]|",
                "figure:>5.100|chay-kho hoi-nghi",
                "figure:5200|hoi-nghi",
                "count:>=5200|hoi-nghi",
                "count:>5200|",
                "measure:5.000|chay-kho",
                "money:1,5tỷ|hoi-nghi",
                "money:\"1,5 tỷ\"|hoi-nghi",
                "money:[700triệu TO 2ty]|chay-kho hoi-nghi",
                "money:\">1 tỷ\"|hoi-nghi",
                "percent:12%|hoi-nghi",
                "percent:{12 TO 20]|",
                "id:hoi-nghi|hoi-nghi",
                "source:bai/hoi-nghi.txt|hoi-nghi",
                "source:bai*|hoi-nghi",
                "author:*|hoi-nghi",
                "figure:*|chay-kho hoi-nghi trao-thuong",
                "*:*|chay-kho hoi-nghi trao-thuong",
                "*|chay-kho hoi-nghi trao-thuong",
                "Nà - Ngỏ|hoi-nghi trao-thuong",
                "PERSON:páo|hoi-nghi",
                "person:(páo OR mỷ)|hoi-nghi trao-thuong",
                "20/10/2021|chay-kho",
            })
    void findsWhatItSays(String query, String ids) {
        assertThat(String.join(" ", shelf.ids(query))).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void showsShortMentionsOfAFullName() {
        assertThat(shelf.highlights("person:\"Lò Văn Páo\"")).containsExactly("Lò Văn Páo", "Páo");
    }

    @Test
    void showsDatesAndEventsByTheirDays() {
        assertThat(shelf.highlights("date:2022-08")).containsExactly("Sáng 15/8/2022");
        assertThat(shelf.highlights("date:>2022-08")).containsExactly("Ngày 3/9/2022");
        assertThat(shelf.highlights("eventdate:3/9/2022")).contains("Trao thưởng", "dự lễ");
        assertThat(shelf.highlights("published:2022")).isEmpty();
    }

    @Test
    void showsFiguresByTheirValue() {
        assertThat(shelf.highlights("money:>1tỷ")).containsExactly("1,5 tỷ đồng");
    }
}
