package org.sukien.corpus.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sukien.article.Article;
import org.sukien.corpus.search.Shelf;

class ConcordanceTest {
    private static final Article WORDS = Article.of(
                    "Bản tin\n\nCon lan. Con lăng, con lâm;\ncon là; con\tla: con lạ. Con ma hay con Mã?\n")
            .withId("con")
            .withPublished("2020");

    @RegisterExtension
    private static final Shelf shelf =
            Shelf.of(Stream.concat(Shelf.ARTICLES.stream(), Stream.of(WORDS)).toList());

    private static List<String> lines(ConcordanceRequest request) throws IOException {
        List<String> lines = new ArrayList<>();
        Concordance.of(shelf.index()).each(request, line -> {
            lines.add(ConcordanceLine.flat(line.left() + "[" + line.match() + "]" + line.right()));
            return true;
        });
        return lines;
    }

    private static ConcordanceRequest request(String query) {
        return ConcordanceRequest.of(shelf.index().query(query)).width(6);
    }

    @Test
    void hasALineForEachMatch() throws IOException {
        assertThat(lines(request("person:páo"))).containsExactly("tướng [Lò Văn Páo], Giám", "Anh [Páo] cho");
        assertThat(lines(request("rank:trung-tướng OR rank:tướng"))).containsExactly("kết. [Trung tướng] Lò");
        assertThat(lines(request("@award"))).containsExactly("[Trao thưởng] cho");
        assertThat(lines(request("\"bằng khen\""))).containsExactly("trao [Bằng khen] cho", "nhận [Bằng khen]. Đại");
        assertThat(lines(request("money:>1tỷ"))).containsExactly("là [1,5 tỷ đồng], tăng");
        assertThat(lines(request("published:2022"))).isEmpty();
        assertThat(lines(request("date:2022-09"))).containsExactly("Hoà  [Ngày 3/9/2022], Chủ");
        assertThat(lines(request("date:2022-09 @rank"))).containsExactly("khen. [Đại tá] Vi");
        assertThat(lines(request("lũ"))).isEmpty();
    }

    @Test
    void comesByPublicationAndPlace() throws IOException {
        List<String> ids = new ArrayList<>();
        Concordance.of(shelf.index()).each(request("@place OR con OR hội"), line -> {
            if (ids.isEmpty() || !ids.get(ids.size() - 1).equals(line.article())) {
                ids.add(line.article());
            }
            return true;
        });
        assertThat(ids).containsExactly("con", "hoi-nghi", "trao-thuong", "chay-kho");
    }

    @Test
    void sortsAsDictionariesDo() throws IOException {
        ConcordanceRequest request =
                request("id:con con").sort(Sorting.RIGHT).neighbours(1).width(8);
        assertThat(lines(request))
                .extracting(line -> line.replaceAll(".*?\\].(\\p{L}+).*", "$1"))
                .containsExactly("la", "là", "lạ", "lan", "lăng", "lâm", "ma", "Mã");
    }

    @Test
    void sortsByTheNearestWordBefore() throws IOException {
        ConcordanceRequest request = request("id:con (la OR là OR ma)")
                .sort(Sorting.LEFT)
                .neighbours(2)
                .width(9);
        // "là", "lạ" and so on have "con" before them, so the word before that one decides: hay, la, là, lạ, lâm
        assertThat(lines(request))
                .extracting(line -> line.replaceAll(".*\\[(.*)\\].*", "$1"))
                .containsExactly("Mã", "lạ", "la", "ma", "là");
        assertThat(Neighbours.before("một hai, ba\nbốn", 11, 2)).containsExactly("ba", "hai");
        assertThat(Neighbours.before("một", 0, 2)).isEmpty();
        assertThat(Neighbours.after("một: 5e\u0301 \ud840\udc00.", 3, 3)).containsExactly("5e\u0301", "\ud840\udc00");
    }

    @Test
    void keepsTheFirstLinesOfTheOrder() throws IOException {
        for (Sorting sort : Sorting.values()) {
            List<String> all = lines(request("con OR @place OR hội").sort(sort));
            for (int limit = 1; limit <= all.size(); limit++) {
                assertThat(lines(request("con OR @place OR hội").sort(sort).limit(limit)))
                        .isEqualTo(all.subList(0, limit));
            }
        }
    }

    @Test
    void endsWhenTheVisitorHasSeenEnough() throws IOException {
        for (Sorting sort : Sorting.values()) {
            assertThat(Concordance.of(shelf.index()).each(request("con").sort(sort), line -> false))
                    .isEqualTo(1);
        }
    }

    @Test
    void writesLineBreaksAsSpacesInCsv() throws IOException {
        StringWriter out = new StringWriter();
        try (ConcordanceCsv csv = new ConcordanceCsv(out)) {
            Concordance.of(shelf.index()).each(request("\"con là\"").width(12), csv);
        }
        assertThat(out)
                .hasToString("article,published,outlet,title,start,end,left,match,right\r\n"
                        + "con,2020,,Bản tin,37,43,con lâm; ,con là,; con la:\r\n");
    }

    @Test
    void refusesNumbersThatAreTooSmall() {
        assertThatThrownBy(() -> request("con").width(-1)).hasMessage("width -1 is less than 0");
        assertThatThrownBy(() -> request("con").neighbours(0)).hasMessage("neighbours 0 is less than 1");
        assertThatThrownBy(() -> request("con").limit(-1)).hasMessage("limit -1 is less than 0");
    }
}
