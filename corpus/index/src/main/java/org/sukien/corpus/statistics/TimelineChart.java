package org.sukien.corpus.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts over time drawn with block characters: a line for each period, bars on one scale, runs of empty periods in one line.
 *
 * <pre>
 * 2023-01  ████████████████████  4
 * 2023-02  ██████████            2
 *          … 14 months without any
 * 2024-05  █████                 1
 * </pre>
 *
 * <p>A bar is exact to an eighth of a column and never vanishes where the count is not 0. Stateless and thread-safe. Known
 * weakness: the eighths show as boxes in a font without block elements (U+2580 to U+259F).
 */
public final class TimelineChart {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int LEAST = 8;
    /** So many empty periods in a row are still drawn one by one. */
    private static final int RUN = 2;

    private TimelineChart() {}

    /**
     * The lines of a chart, none wider than so many columns if these are 40 or more; none for a series without bars.
     */
    public static List<String> lines(TimeSeries series, int columns) {
        if (series.bars().isEmpty()) {
            return List.of();
        }
        int labels = series.bars().stream()
                .mapToInt(bar -> series.label(bar).length())
                .max()
                .orElse(0);
        int numbers = Long.toString(series.greatest()).length();
        int room = Math.max(LEAST, columns - labels - numbers - 4);
        List<String> lines = new ArrayList<>();
        TimeSeries.Bar before = null;
        for (TimeSeries.Bar bar : series.bars()) {
            if (before != null) {
                gap(series, before, bar, labels, room, numbers, lines);
            }
            lines.add(line(series.label(bar), labels, bar.count(), series.greatest(), room, numbers));
            before = bar;
        }
        return lines;
    }

    private static void gap(
            TimeSeries series,
            TimeSeries.Bar before,
            TimeSeries.Bar bar,
            int labels,
            int room,
            int numbers,
            List<String> lines) {
        long empty = series.step().distance(before.first(), bar.first()) - 1;
        if (empty > RUN) {
            lines.add(" ".repeat(labels) + "  … " + empty + " " + series.step().code() + "s without any");
            return;
        }
        LocalDate day = series.step().next(before.first());
        for (long i = 0; i < empty; i++) {
            lines.add(line(series.step().label(day), labels, 0, series.greatest(), room, numbers));
            day = series.step().next(day);
        }
    }

    private static String line(String label, int labels, long count, long greatest, int room, int numbers) {
        String bar = bar(count, greatest, room);
        String number = Long.toString(count);
        return pad(label, labels) + "  " + pad(bar, room) + "  " + " ".repeat(numbers - number.length()) + number;
    }

    /** As many blocks as a count has of the greatest, to an eighth. */
    static String bar(long count, long greatest, int room) {
        if (count <= 0 || greatest <= 0) {
            return "";
        }
        long eighths = Math.max(1, Math.round(8.0 * room * count / greatest));
        int rest = (int) (eighths % 8);
        return "█".repeat((int) (eighths / 8)) + (rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1));
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }
}
