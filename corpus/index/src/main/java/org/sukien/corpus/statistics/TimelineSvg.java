package org.sukien.corpus.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of counts over time as SVG 1.1: a bar for each period that has a count, axes, their labels, a title and a
 * description for those who can't see it. Each bar bears its period and its count, which browsers show under the pointer.
 *
 * <p>The picture keeps its width: thousands of months become thin bars, and the axis names some of the years alone. Equal
 * series give equal bytes. Stateless and thread-safe. Sources: SVG 1.1, W3C 2011; {@code role}, {@code title} and {@code
 * desc} as in SVG Accessibility API Mappings; steps of 1, 2 and 5 for the scale, as it is usual.
 */
public final class TimelineSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 360;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 56;
    private static final int BOTTOM = 48;
    private static final int PLOT = WIDTH - LEFT - RIGHT;
    private static final int RISE = HEIGHT - TOP - BOTTOM;
    /** Room that a label below takes. */
    private static final int LABEL = 64;

    private TimelineSvg() {}

    /**
     * Writes a picture.
     *
     * @param series what is drawn; without bars the picture says so
     * @param title what stands above, such as the query
     * @param out takes the text, a whole XML document; not closed
     */
    public static void write(TimeSeries series, String title, Appendable out) throws IOException {
        String below = series.counted().code() + " by " + series.step().code();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"12\">\n");
        out.append("<title id=\"title\">" + Markup.text(title) + "</title>\n");
        out.append("<desc id=\"desc\">" + Markup.text(description(series, below)) + "</desc>\n");
        out.append("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#ffffff\"/>\n");
        text(out, LEFT, 24, "font-size=\"16\" font-weight=\"bold\" fill=\"#1a1a1a\"", shortened(title, 100));
        text(out, LEFT, 42, "fill=\"#595959\"", description(series, below));
        if (series.bars().isEmpty()) {
            text(out, LEFT, TOP + RISE / 2, "fill=\"#595959\"", "nothing to draw");
        } else {
            long top = scale(out, series.greatest());
            bars(out, series, top);
            periods(out, series);
        }
        text(
                out,
                LEFT + PLOT / 2,
                HEIGHT - 8,
                "text-anchor=\"middle\" fill=\"#595959\"",
                series.step().code());
        out.append("</svg>\n");
    }

    private static String description(TimeSeries series, String below) {
        if (series.bars().isEmpty()) {
            return below + ": none";
        }
        TimeSeries.Bar first = series.bars().get(0);
        TimeSeries.Bar last = series.bars().get(series.bars().size() - 1);
        TimeSeries.Bar most = first;
        for (TimeSeries.Bar bar : series.bars()) {
            most = bar.count() > most.count() ? bar : most;
        }
        return below + ": " + series.total() + " from " + series.label(first) + " to " + series.label(last)
                + ", most in " + series.label(most) + " (" + most.count() + ")";
    }

    /** Lines across, with their numbers; gives the number at the top. */
    private static long scale(Appendable out, long greatest) throws IOException {
        long step = step(greatest);
        long top = (greatest + step - 1) / step * step;
        out.append("<g id=\"scale\" stroke=\"#d9d9d9\" text-anchor=\"end\">\n");
        for (long at = 0; at <= top; at += step) {
            String y = number(TOP + RISE - (double) RISE * at / top);
            out.append("<line x1=\"" + LEFT + "\" y1=\"" + y + "\" x2=\"" + (LEFT + PLOT) + "\" y2=\"" + y + "\"/>");
            out.append("<text x=\"" + (LEFT - 8) + "\" y=\"" + y + "\" dy=\"4\" stroke=\"none\" fill=\"#595959\">" + at
                    + "</text>\n");
        }
        out.append("</g>\n");
        return top;
    }

    /** The least round number of which five reach the greatest count. */
    static long step(long greatest) {
        return round((greatest + 4) / 5);
    }

    private static void bars(Appendable out, TimeSeries series, long top) throws IOException {
        LocalDate first = series.bars().get(0).first();
        double wide = (double) PLOT / periods(series);
        double gap = wide >= 4 ? Math.min(4, wide * 0.2) : 0;
        out.append("<g id=\"bars\" fill=\"#1f5fa8\">\n");
        for (TimeSeries.Bar bar : series.bars()) {
            double high = (double) RISE * bar.count() / top;
            double x = LEFT + wide * series.step().distance(first, bar.first()) + gap / 2;
            out.append("<rect x=\"" + number(x) + "\" y=\"" + number(TOP + RISE - high) + "\" width=\""
                    + number(Math.max(1, wide - gap)) + "\" height=\"" + number(high) + "\"><title>"
                    + series.label(bar) + ": " + bar.count() + "</title></rect>\n");
        }
        out.append("</g>\n");
    }

    /** The names of some periods, as many as find room; of years alone where there are many. */
    private static void periods(Appendable out, TimeSeries series) throws IOException {
        LocalDate first = series.bars().get(0).first();
        LocalDate last = series.bars().get(series.bars().size() - 1).first();
        long all = periods(series);
        double wide = (double) PLOT / all;
        out.append("<g id=\"periods\" stroke=\"#595959\" text-anchor=\"middle\">\n");
        out.append("<line x1=\"" + LEFT + "\" y1=\"" + (TOP + RISE) + "\" x2=\"" + (LEFT + PLOT) + "\" y2=\""
                + (TOP + RISE) + "\"/>\n");
        for (LocalDate day : named(series.step(), first, last, (long) Math.ceil(LABEL / wide))) {
            String x = number(LEFT + wide * (series.step().distance(first, day) + 0.5));
            out.append("<line x1=\"" + x + "\" y1=\"" + (TOP + RISE) + "\" x2=\"" + x + "\" y2=\"" + (TOP + RISE + 4)
                    + "\"/>");
            out.append("<text x=\"" + x + "\" y=\"" + (TOP + RISE + 18) + "\" stroke=\"none\" fill=\"#595959\">"
                    + series.step().label(day) + "</text>\n");
        }
        out.append("</g>\n");
    }

    private static long periods(TimeSeries series) {
        List<TimeSeries.Bar> bars = series.bars();
        return series.step()
                        .distance(bars.get(0).first(), bars.get(bars.size() - 1).first())
                + 1;
    }

    /** Days of periods at least so many apart: every one, every second, fifth, tenth… */
    private static List<LocalDate> named(TimeStep step, LocalDate first, LocalDate last, long apart) {
        long stride = step == TimeStep.MONTH ? months(apart) : round(apart);
        long skip = switch (step) {
            case MONTH -> Math.floorMod(-(first.getYear() * 12L + first.getMonthValue() - 1), stride);
            case YEAR -> Math.floorMod(-(long) first.getYear(), stride);
            case DAY, WEEK -> 0;
        };
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = step.later(first, skip); !day.isAfter(last); day = step.later(day, stride)) {
            days.add(day);
        }
        return days.isEmpty() ? List.of(first) : days;
    }

    /** Months, quarters, halves, years, and whole numbers of years. */
    private static long months(long apart) {
        for (long stride : new long[] {1, 3, 6, 12}) {
            if (stride >= apart) {
                return stride;
            }
        }
        return 12 * round((apart + 11) / 12);
    }

    /** The least of 1, 2, 5, 10, 20… that is not less. */
    private static long round(long number) {
        long ten = 1;
        while (true) {
            for (long digit : new long[] {1, 2, 5}) {
                if (digit * ten >= number) {
                    return digit * ten;
                }
            }
            ten *= 10;
        }
    }

    private static void text(Appendable out, int x, int y, String looks, String words) throws IOException {
        out.append("<text x=\"" + x + "\" y=\"" + y + "\" " + looks + ">" + Markup.text(words) + "</text>\n");
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    /** Two digits behind the point are a hundredth of a pixel. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
