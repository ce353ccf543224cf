package org.sukien.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.lexicon.TsvTable;
import org.sukien.text.SearchKeys;

/**
 * Names of units in one spelling. Of "Phòng CSHS, Công an tỉnh Đắc Lắc" it makes "phòng cảnh sát hình sự công an #66", as of
 * "Phòng Cảnh sát hình sự Công an Đắk Lắk": small letters, abbreviations in full, provinces by their code, without "tỉnh",
 * "và", "của" and marks.
 *
 * <p>It also says whether a name tells one unit from all others: "Bộ Công an" and "Sở Y tế Hà Nội" do, "Sở Y tế" and "Công an
 * tỉnh" don't. Immutable and thread-safe.
 */
final class UnitNames {
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> SILENT = Set.of("và", "của", "thuộc");

    /** What stands for phrases, and the words that phrases begin with: most words begin none. */
    private static final class Phrases {
        private final Map<String, String> words = new HashMap<>();
        private final Set<String> beginnings = new HashSet<>();

        void put(String phrase, String instead) {
            words.put(phrase, instead);
            beginnings.add(phrase.split(" ")[0]);
        }
    }

    private enum Needs {
        PLACE,
        NAME,
        NOTHING
    }

    private enum As {
        NATION,
        MINISTRY,
        WITHIN,
        REPEATED,
        CENTRAL
    }

    private final Phrases abbreviations = new Phrases();
    private final Phrases provinces = new Phrases();
    private final Map<String, Needs> heads = new HashMap<>();
    private final Set<String> leading = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Map<String, As> words = new HashMap<>();

    UnitNames() {
        for (TsvTable.Row row : rows("abbreviations.tsv")) {
            abbreviations.put(spelt(row.require("form")), spelt(row.require("words")));
        }
        for (TsvTable.Row row : rows("provinces.tsv")) {
            String form = spelt(row.require("form"));
            provinces.put(form, row.get("code").isEmpty() ? "#" + form.replace(' ', '-') : "#" + row.get("code"));
        }
        for (TsvTable.Row row : rows("heads.tsv")) {
            String form = spelt(row.require("form"));
            heads.put(form, row.oneOf("needs", Needs.class));
            if (row.get("stands").equals("leads")) {
                leading.add(form);
            } else if (row.get("stands").equals("whole")) {
                wholes.add(form);
            }
        }
        for (TsvTable.Row row : rows("words.tsv")) {
            words.put(spelt(row.require("form")), row.oneOf("as", As.class));
        }
    }

    private static List<TsvTable.Row> rows(String name) {
        return TsvTable.resource(UnitNames.class, name).rows();
    }

    private static String spelt(String form) {
        return SearchKeys.canonical(form);
    }

    /** A name in the one spelling. */
    String key(String name) {
        List<String> spelt = replaced(split(SearchKeys.canonical(name)), abbreviations);
        List<String> placed = replaced(spelt, provinces);
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < placed.size(); i++) {
            if (!isSilent(placed, i)) {
                key.append(key.length() > 0 ? " " : "").append(placed.get(i));
            }
        }
        return key.toString();
    }

    private boolean isSilent(List<String> words, int i) {
        String word = words.get(i);
        if (SILENT.contains(word)) {
            return true;
        }
        if (i + 1 == words.size()) {
            return false;
        }
        String next = words.get(i + 1);
        return word.equals("tỉnh")
                || (word.equals("thành") && next.equals("phố") && i + 2 < words.size() && isCentral(words.get(i + 2)))
                || (word.equals("phố") && i > 0 && words.get(i - 1).equals("thành") && isCentral(next));
    }

    private boolean isCentral(String word) {
        return words.get(word) == As.CENTRAL;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The words, with what stands in a table for the longest phrases of it. */
    private static List<String> replaced(List<String> words, Phrases table) {
        List<String> out = new ArrayList<>(words.size() + 4);
        int i = 0;
        while (i < words.size()) {
            int length = table.beginnings.contains(words.get(i)) ? Math.min(LONGEST_PHRASE, words.size() - i) : 0;
            String found = null;
            while (found == null && length > 0) {
                found = table.words.get(String.join(" ", words.subList(i, i + length)));
                length -= found == null ? 1 : 0;
            }
            if (found == null) {
                out.add(words.get(i++));
            } else {
                out.addAll(List.of(found.split(" ")));
                i += length;
            }
        }
        return out;
    }

    /** Whether a key tells one unit from all others. */
    boolean isTelling(String key) {
        String head = longestHead(key);
        if (head.isEmpty()) {
            return !key.isEmpty();
        }
        String rest = key.substring(head.length()).strip();
        if (rest.isEmpty() || isWithinOnly(rest)) {
            return rest.isEmpty() && heads.get(head) == Needs.NOTHING;
        }
        return heads.get(head) != Needs.PLACE || isPlaced(rest);
    }

    private boolean isWithinOnly(String rest) {
        return words.get(rest) == As.WITHIN || rest.equals("tỉnh") || rest.equals("xã") || rest.equals("phường");
    }

    /** Whether a place, the nation or a ministry stands in the words. */
    private boolean isPlaced(String rest) {
        String[] parts = rest.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if ((parts[i].startsWith("#") && !isCommune(parts, i)) || isMinistry(parts, i)) {
                return true;
            }
            String two = i + 1 < parts.length ? parts[i] + " " + parts[i + 1] : "";
            As as = words.getOrDefault(two, words.get(parts[i]));
            if (as == As.NATION) {
                return true;
            }
            int after = i + (words.get(two) == As.WITHIN ? 2 : 1);
            if (as == As.WITHIN && after < parts.length && !isRepeated(parts, after)) {
                return true;
            }
        }
        return false;
    }

    /** "xã Hòa Bình" is no province. */
    private static boolean isCommune(String[] parts, int at) {
        String before = at > 0 ? parts[at - 1] : "";
        boolean town = at > 1 && before.equals("xã") && parts[at - 2].equals("thị");
        return before.equals("phường") || before.equals("trấn") || (before.equals("xã") && !town);
    }

    private boolean isRepeated(String[] parts, int at) {
        String two = at + 1 < parts.length ? parts[at] + " " + parts[at + 1] : parts[at];
        return words.get(two) == As.REPEATED;
    }

    /** "bộ công an"; not the "bộ" of "cán bộ" and "câu lạc bộ". */
    private boolean isMinistry(String[] parts, int at) {
        return parts[at].equals("bộ")
                && at + 2 < parts.length
                && words.get(parts[at + 1] + " " + parts[at + 2]) == As.MINISTRY;
    }

    private String longestHead(String key) {
        String head = "";
        for (int end = key.indexOf(' '); ; end = key.indexOf(' ', end + 1)) {
            String start = end < 0 ? key : key.substring(0, end);
            if (heads.containsKey(start)) {
                head = start;
            }
            if (end < 0 || end > 30) {
                return head;
            }
        }
    }

    /** A central department without the ministry that it is part of: there is one "cục cảnh sát hình sự". */
    String withoutMinistry(String key) {
        String[] parts = key.split(" ");
        if (parts[0].equals("bộ")) {
            return key;
        }
        StringBuilder cut = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length && !isMinistry(parts, i); i++) {
            cut.append(' ').append(parts[i]);
        }
        return heads.get(longestHead(key)) == Needs.NAME && isTelling(cut.toString()) ? cut.toString() : key;
    }

    /**
     * What people of a unit have in common: "công an #20" for those of "phòng cảnh sát hình sự công an #20", "#20" for those who lead
     * the province, in its party or council.
     */
    String common(String key) {
        String head = longestHead(key);
        if (leading.contains(head)) {
            return key.substring(head.length()).strip();
        }
        String last = key;
        for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
            String tail = key.substring(at + 1);
            if (wholes.contains(longestHead(tail)) && isTelling(tail)) {
                last = tail;
            }
        }
        return last;
    }
}
