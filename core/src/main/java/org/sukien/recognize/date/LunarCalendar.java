package org.sukien.recognize.date;

import java.time.LocalDate;

/**
 * The Vietnamese lunisolar calendar: the first day of the first month of Ất Tỵ (2025) is 2025-01-29.
 *
 * <p>A month begins on the day of the new moon in UTC+7, the month of the winter solstice is the eleventh, and of thirteen
 * months between two eleventh ones the first without a major solar term is the leap month. Source: the rules of the calendar
 * and the truncated series for new moons and the sun's longitude as Hồ Ngọc Đức describes them ("Thuật toán tính âm
 * lịch", after J. Meeus, Astronomical Algorithms, 1998). Good for the years 1800 to 2199. Stateless and thread-safe.
 */
final class LunarCalendar {
    private static final double ZONE = 7.0;
    private static final double SYNODIC_MONTH = 29.530588853;
    /** Julian day of the first new moon of 1900. */
    private static final double NEW_MOON_1900 = 2415021.076998695;

    private static final long JULIAN_DAY_OF_EPOCH = 2440588;

    private LunarCalendar() {}

    /**
     * The solar day of a lunar one; null if the month has no such day.
     *
     * @param year the lunar year, named by the solar year in which it begins
     * @param month 1 to 12
     * @param day 1 to 30
     * @param leap whether the leap month of that number is meant
     */
    static LocalDate solar(int year, int month, int day, boolean leap) {
        int before = month < 11 ? year - 1 : year;
        long start = eleventhMonth(before);
        long end = eleventhMonth(before + 1);
        int offset = month - 11 < 0 ? month + 1 : month - 11;
        if (end - start > 365) {
            int leapOffset = leapOffset(start);
            int leapMonth = (leapOffset + 9) % 12 + 1;
            if (leap && leapMonth != month) {
                return null;
            }
            if (leap || offset >= leapOffset) {
                offset++;
            }
        } else if (leap) {
            return null;
        }
        long k = Math.round((start - NEW_MOON_1900) / SYNODIC_MONTH);
        long first = newMoonDay(k + offset);
        long length = newMoonDay(k + offset + 1) - first;
        return day < 1 || day > length ? null : LocalDate.ofEpochDay(first + day - 1 - JULIAN_DAY_OF_EPOCH);
    }

    /** The last day of a lunar year, the 29th or 30th of its twelfth month. */
    static LocalDate lastDay(int year) {
        return solar(year + 1, 1, 1, false).minusDays(1);
    }

    /** The Julian day in UTC+7 of the k-th new moon since 1900. */
    private static long newMoonDay(long k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3;
        mean += 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun);
        shift += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon);
        shift += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon);
        shift += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon);
        shift += 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
        return (long) Math.floor(mean + shift - earthLag(t) + 0.5 + ZONE / 24);
    }

    /** Dynamical time less universal time, in days; t in Julian centuries since 1900. */
    private static double earthLag(double t) {
        if (t < -11) {
            return 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t * t * t - 0.000000081 * t * t * t * t;
        }
        return -0.000278 + 0.000265 * t + 0.000262 * t * t;
    }

    /** Which of the twelve 30-degree sectors the sun stands in as a day of UTC+7 begins. */
    private static int sunSector(long julianDay) {
        double t = (julianDay - 0.5 - ZONE / 24 - 2451545.0) / 36525;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
        longitude += (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly);
        longitude += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly);
        double turned = longitude - 360 * Math.floor(longitude / 360);
        return (int) (turned / 30);
    }

    /** The Julian day on which the month of a year's winter solstice begins. */
    private static long eleventhMonth(int year) {
        long lastOfYear = LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_DAY_OF_EPOCH;
        long k = (long) ((lastOfYear - 2415021) / SYNODIC_MONTH);
        long day = newMoonDay(k);
        return sunSector(day) >= 9 ? newMoonDay(k - 1) : day;
    }

    /** The place of the leap month after the eleventh month that begins on a Julian day. */
    private static int leapOffset(long eleventh) {
        long k = (long) Math.floor((eleventh - NEW_MOON_1900) / SYNODIC_MONTH + 0.5);
        int i = 1;
        int before;
        int sector = sunSector(newMoonDay(k + i));
        do {
            before = sector;
            i++;
            sector = sunSector(newMoonDay(k + i));
        } while (sector != before && i < 14);
        return i - 1;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
