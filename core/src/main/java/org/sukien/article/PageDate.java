package org.sukien.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A page's own date, in any of the ways in which pages write it: {@code 2025-10-11T10:02:08+0700},
 * {@code 2025-10-10T20:15:00Z} (which is 11 October in Vietnam), {@code Thứ tư, 22/10/2025, 19:25 (GMT+7)}.
 */
final class PageDate {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private PageDate() {}

    static Optional<PublicationDate> read(String text) {
        String date = text.strip();
        Optional<LocalDate> elsewhere = elsewhere(date);
        if (elsewhere.isPresent()) {
            return elsewhere.map(PublicationDate::of);
        }
        try {
            return Optional.of(PublicationDate.parse(date));
        } catch (IllegalArgumentException e) {
            return Dateline.read(date, 0, date.length());
        }
    }

    /** The Vietnamese day of an instant with its offset from Greenwich. */
    private static Optional<LocalDate> elsewhere(String date) {
        if (date.length() < 17 || date.charAt(10) != 'T') {
            return Optional.empty();
        }
        int sign = Math.max(date.lastIndexOf('+'), date.lastIndexOf('-'));
        boolean colonless = sign > 10 && date.length() - sign == 5;
        String offset = colonless ? date.substring(0, sign + 3) + ":" + date.substring(sign + 3) : date;
        try {
            return Optional.of(
                    OffsetDateTime.parse(offset).withOffsetSameInstant(VIETNAM).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
