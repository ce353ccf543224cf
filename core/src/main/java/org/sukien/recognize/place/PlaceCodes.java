package org.sukien.recognize.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import org.sukien.mention.PlaceLevel;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Which administrative unit a name means, by the day of the article and the province beside it: "huyện Châu Thành (Long
 * An)" is 808; "tỉnh Lào Cai" is 10, part of 15 since, and in an article of 2026 it is 15 itself. Used by one thread for
 * one article.
 *
 * <p>Source: Nghị quyết 202/2025/QH15, in force from 1 July 2025. Known weakness: an article of later date that speaks of
 * earlier days gets the codes of its own day.
 */
final class PlaceCodes {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final PlaceWords words;
    private final PlaceReading reading;
    private final Tokens tokens;
    private final boolean reformed;

    PlaceCodes(PlaceReading reading) {
        this.reading = reading;
        words = reading.words();
        tokens = reading.tokens();
        reformed = reading.draft()
                .article()
                .published()
                .filter(day -> !day.first().isBefore(REFORM))
                .isPresent();
    }

    /** The name with the codes that hold here, before a token. */
    PlaceName at(int end, PlaceName name) {
        if (name.level() == PlaceLevel.PROVINCE) {
            return isChinese(end) ? name.withCode(Optional.empty(), Optional.empty()) : current(name);
        }
        if (name.level() == PlaceLevel.DISTRICT
                && reformed
                && name.codeOf("2025").isPresent()) {
            return name.raised();
        }
        if (name.level() == PlaceLevel.DISTRICT && name.code().isEmpty() && name.hasCodes()) {
            PlaceName province = provinceAt(end);
            return province == null ? name : name.withCode(province.code().flatMap(name::codeOf), Optional.empty());
        }
        return name;
    }

    private PlaceName current(PlaceName name) {
        Optional<String> now = reformed ? name.codeOf("2025") : Optional.empty();
        return now.isPresent() ? name.withCode(now, Optional.empty()) : name;
    }

    /** The commune that a type and a name make since the reform, or null. */
    PlaceName commune(int typeAt, int nameAt, int end) {
        if (!reformed || nameAt == typeAt) {
            return null;
        }
        String type = type(typeAt);
        if (type == null) {
            return null;
        }
        PlaceName province = provinceAt(end);
        String holds = province == null
                ? null
                : province.codeOf("2025")
                        .or(province::successor)
                        .or(province::code)
                        .orElse(null);
        Optional<String> code = Communes.code(type, written(nameAt, end), holds);
        return code.isEmpty() ? null : PlaceName.commune(code.get());
    }

    /** The words with one space between, whatever stands in the text. */
    private String written(int from, int end) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < end; i++) {
            words.add(tokens.text(i));
        }
        return words.toString();
    }

    private String type(int at) {
        if (tokens.is(at, "xã") || tokens.is(at, "Xã")) {
            return "xã";
        }
        if (tokens.is(at, "phường") || tokens.is(at, "Phường") || tokens.is(at, "P.")) {
            return "phường";
        }
        return tokens.is(at, "đặc") || tokens.is(at, "Đặc") ? "đặc khu" : null;
    }

    /** "Hà Nam, Trung Quốc": a province of that country that bears the name of one here. */
    private boolean isChinese(int end) {
        return end + 2 < tokens.size()
                && !tokens.breakBefore(end)
                && (tokens.is(end, ',') || tokens.is(end, '('))
                && tokens.is(end + 1, "Trung")
                && tokens.is(end + 2, "Quốc");
    }

    /** The province that comes next: ", tỉnh Long An", "(Long An)", "tỉnh Long An"; null if none does. */
    private PlaceName provinceAt(int end) {
        int at = end;
        if (at < tokens.size() && (tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, '-'))) {
            at++;
        }
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return null;
        }
        PlaceName named = province(at);
        if (named != null) {
            return named;
        }
        int head = reading.hits().find(at, words.heads);
        int next = head >= 0 ? reading.hits().end(head) : tokens.kind(at) == TokenKind.ABBREVIATION ? at + 1 : at;
        return next > at && next < tokens.size() ? province(next) : null;
    }

    private PlaceName province(int at) {
        int hit = reading.hits().find(at, words.names);
        if (hit < 0) {
            return null;
        }
        PlaceName name = reading.hits().value(hit, words.names);
        return name.level() == PlaceLevel.PROVINCE ? name : null;
    }
}
