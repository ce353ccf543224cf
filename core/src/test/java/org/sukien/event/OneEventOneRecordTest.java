package org.sukien.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Role;

/** What an article tells several times is one event, and what is said and done at a meeting is part of it. */
class OneEventOneRecordTest {
    private static final String TEXT = String.join(
            "\n",
            "Sở Giáo dục tỉnh Cao Bằng tổng kết năm học",
            "Sáng 12/5, tại Cao Bằng, Sở Giáo dục tỉnh Cao Bằng tổ chức hội nghị tổng kết theo hình thức trực tiếp kết"
                    + " hợp trực tuyến. Dự hội nghị có ông Hoàng Đức Vượng.",
            "Quang cảnh hội nghị. Ảnh: Thu Lan",
            "Phát biểu tại hội nghị, ông Nông Văn Lèng biểu dương các thầy cô. Ông đề nghị Sở Tài chính cấp vốn sớm.",
            "Nhân dịp này, UBND tỉnh Cao Bằng tặng Bằng khen cho Trường THPT Trà Lĩnh.");

    private final ArticleRecord record =
            Sukien.standard().extract(Article.of(TEXT).withPublished("2024-05-12"));

    @Test
    void headlineLeadAndCaptionTellOneMeeting() {
        assertThat(events("meeting")).hasSize(1);
        assertThat(events("meeting").get(0).main()).isTrue();
        assertThat(events("statement")).hasSize(1);
    }

    @Test
    void whatIsSaidAndGivenThereIsPartOfIt() {
        String meeting = events("meeting").get(0).id();
        assertThat(events("statement").get(0).partOf()).contains(meeting);
        assertThat(events("award").get(0).partOf()).contains(meeting);
        assertThat(events("meeting").get(0).partOf()).isEmpty();
    }

    @Test
    void howPeopleMetIsItsMode() {
        assertThat(events("meeting").get(0).mode()).contains("hybrid");
        assertThat(events("award").get(0).mode()).isEmpty();
    }

    @Test
    void dateAndPlaceThatAreHandedOnAreInferred() {
        Event award = events("award").get(0);
        assertThat(award.date()).hasValueSatisfying(date -> {
            assertThat(date.value()).isEqualTo("2024-05-12TMO");
            assertThat(date.inferred()).isTrue();
        });
        assertThat(award.place())
                .hasValueSatisfying(place -> assertThat(place.inferred()).isTrue());
        assertThat(events("meeting").get(0).date())
                .hasValueSatisfying(date -> assertThat(date.inferred()).isFalse());
    }

    @Test
    void whoIsMeantByAPronounIsInferred() {
        List<Role> roles = Sukien.standard()
                .extract(Article.of("Ông Lý Văn Kính đến thăm Trường Nà Sác. Ông tặng 20 suất học bổng."))
                .events()
                .get(1)
                .roles();
        assertThat(roles).extracting(Role::role).containsExactly("giver");
        assertThat(roles.get(0).inferred()).isTrue();
    }

    @Test
    void evidenceNamesTheOtherTellings() {
        ArticleRecord told = Sukien.standard()
                .extract(Article.of("Cháy chợ Tân Lập\nSáng 6/5/2024, chợ Tân Lập tại Phú Thọ bốc cháy.\n"
                        + "Vụ cháy tại Phú Thọ xảy ra lúc 4 giờ ngày 6/5/2024."));
        Event fire = told.events().get(0);
        assertThat(told.events()).hasSize(1);
        assertThat(fire.evidence())
                .isNotEmpty()
                .doesNotContain(fire.date().flatMap(d -> d.mention()).orElse(-1))
                .allSatisfy(k -> assertThat(told.mentions().get(k)).isInstanceOf(Mention.class));
    }

    private List<Event> events(String type) {
        return record.events().stream().filter(e -> e.type().equals(type)).toList();
    }
}
