package org.sukien.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sukien.mention.DateAnchor;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;
import org.sukien.mention.DocumentKind;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Place;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.record.Unit;
import org.sukien.text.Span;

/** A record in which every key of the schema stands at least once. Its spans only illustrate. */
final class FullRecord {
    private static final Optional<String> NONE = Optional.empty();

    private FullRecord() {}

    static ArticleRecord of(boolean html) {
        return new ArticleRecord(
                Optional.of("000"),
                Optional.of("articles/000.txt#2"),
                Optional.of("Phát huy vai trò"),
                Optional.of("2023-02-28"),
                Optional.of("Hà Vy"),
                Optional.of("Báo Vùng Cao"),
                html ? "Sáng 28/2/2023" : "",
                html,
                mentions(),
                List.of(new Person(
                        "p1",
                        "Lục Văn Khoát",
                        Optional.of("đồng chí"),
                        Optional.of("Thiếu tướng"),
                        List.of(
                                new Post("Phó Cục trưởng", Optional.of("u1"), true, true, true, List.of(4)),
                                new Post("Bí thư", NONE, false, false, false, List.of())),
                        List.of(2, 3),
                        Optional.of("p0123456789abcdef"))),
                List.of(
                        new Unit(
                                "u1",
                                "Cục Đo đạc",
                                UnitKind.POLICE,
                                Optional.of("u2"),
                                Optional.of("CĐĐ"),
                                List.of(1),
                                Optional.of("u0123456789abcdef")),
                        new Unit("u2", "Bộ Công an", UnitKind.POLICE, NONE, NONE, List.of())),
                List.of(new Place(
                        "l1",
                        "Hà Giang",
                        PlaceLevel.PROVINCE,
                        Optional.of("02"),
                        Optional.of("08"),
                        List.of(9),
                        Optional.of("l0123456789abcdef"))),
                List.of(event(), otherEvent()));
    }

    private static List<Mention> mentions() {
        LocalDate day = LocalDate.of(2023, 2, 28);
        DateValue morning = DateValue.of("2023-02-28TMO", day, day);
        return List.of(
                new DateMention(
                        new Span(0, 14), "Sáng 28/2/2023", "date.day.part", morning, Optional.of(DateAnchor.PUBLISHED)),
                new UnitMention(new Span(15, 25), "Cục Đo đạc", "unit.head", UnitKind.POLICE, Optional.of("u1")),
                new RankMention(
                        new Span(30, 41),
                        "Thiếu tướng",
                        "rank.word",
                        new Rank("major-general", 15, Optional.of(Rank.Force.POLICE)),
                        Optional.of("p1")),
                new PersonMention(new Span(42, 55), "Lục Văn Khoát", "person.ranked", NONE, Optional.of("p1")),
                new PositionMention(
                        new Span(57, 71), "Phó Cục trưởng", "position.word", true, true, true, Optional.of("p1")),
                figure(80, "37,3 nghìn", FigureValue.Kind.COUNT, "37.3E+3", null, "over", null, null, "ý tưởng"),
                figure(95, "6/8", FigureValue.Kind.RATIO, "6", "8", "exact", null, null, "chỉ tiêu"),
                figure(100, "1,78 tỷ đồng", FigureValue.Kind.MONEY, "1.780E+9", null, "about", "VND", null, null),
                new DateMention(
                        new Span(115, 123),
                        "cùng ngày",
                        "date.same-day",
                        DateValue.of("2023-02-28", day, day),
                        Optional.of(DateAnchor.of(new Span(0, 14)))),
                new PlaceMention(
                        new Span(130, 138),
                        "Hà Giang",
                        "place.bare",
                        PlaceLevel.PROVINCE,
                        Optional.of("02"),
                        Optional.of("08"),
                        Optional.of("l1")),
                new DocumentMention(
                        new Span(140, 156),
                        "Nghị quyết số 12",
                        "document.number",
                        DocumentKind.RESOLUTION,
                        Optional.of("12"),
                        Optional.of("u2"),
                        Optional.of("2022"),
                        Optional.of("3"),
                        Optional.of("2")),
                new FigureMention(
                        new Span(160, 168),
                        "2,5 - 3 m",
                        "figure.range",
                        new FigureValue(
                                FigureValue.Kind.MEASURE,
                                new BigDecimal("2.50"),
                                Optional.empty(),
                                Optional.of(new BigDecimal("3")),
                                FigureValue.Qualifier.EXACT,
                                NONE,
                                Optional.of("m"),
                                Optional.of("m"))),
                new DateMention(
                        new Span(170, 176), "75 năm", "date.duration", DateValue.unresolved("P75Y"), Optional.empty()));
    }

    private static FigureMention figure(
            int start,
            String text,
            FigureValue.Kind kind,
            String value,
            String total,
            String qualifier,
            String currency,
            String unit,
            String item) {
        FigureValue.Qualifier exactness = FigureValue.Qualifier.valueOf(qualifier.toUpperCase(java.util.Locale.ROOT));
        return new FigureMention(
                new Span(start, start + text.length()),
                text,
                "figure.number",
                new FigureValue(
                        kind,
                        new BigDecimal(value),
                        Optional.ofNullable(total).map(BigDecimal::new),
                        Optional.empty(),
                        exactness,
                        Optional.ofNullable(currency),
                        Optional.ofNullable(unit),
                        Optional.ofNullable(item)));
    }

    private static Event event() {
        return new Event(
                "e1",
                "meeting",
                Optional.of("conference"),
                true,
                Event.Factuality.PLANNED,
                new Event.Trigger(new Span(26, 29), "họp"),
                Optional.of(new Event.When(
                        "2023-02-28TMO", Optional.of("2023-02-28"), Optional.of("2023-02-28"), Optional.of(0), true)),
                Optional.of(new Event.Where("l1", Optional.of(9), true)),
                Optional.of("online"),
                List.of(
                        new Role("organizer", Optional.of("u1"), NONE, Optional.of(1), Optional.empty(), true),
                        new Role(
                                "participant",
                                NONE,
                                Optional.of("đại biểu"),
                                Optional.empty(),
                                Optional.of(new Span(200, 208)),
                                false)),
                List.of(5),
                Optional.of("e2"),
                List.of(10),
                "meeting.organize",
                0.93,
                Optional.of("e0123456789abcdef"));
    }

    private static Event otherEvent() {
        return new Event(
                "e2",
                "launch",
                NONE,
                false,
                Event.Factuality.HAPPENED,
                new Event.Trigger(new Span(220, 229), "phát động"),
                Optional.empty(),
                Optional.empty(),
                NONE,
                List.of(),
                List.of(),
                NONE,
                List.of(),
                "launch.start",
                1);
    }
}
