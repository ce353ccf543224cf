package org.sukien.export;

import java.util.Map;
import java.util.Set;
import org.sukien.mention.MentionType;

/**
 * What brat must be told to load annotations: {@code annotation.conf} says which types there are and what may be joined to
 * what, {@code visual.conf} how they look. Colours are Paul Tol's light scheme, which colour-blind readers can tell apart
 * and on which black text is legible.
 */
final class BratConfiguration {
    static final String BEARS = "Bears";
    static final String HOLDS = "Holds";
    static final String AT = "At";
    static final String PART_OF = "PartOf";
    static final String ISSUED_BY = "IssuedBy";

    private BratConfiguration() {}

    /** The file {@code annotation.conf}. */
    static String annotation(BratTypes types) {
        StringBuilder conf = new StringBuilder("# Written by Sukien.\n\n[entities]\n\n");
        for (MentionType type : MentionType.values()) {
            conf.append(BratTypes.mention(type)).append('\n');
        }
        conf.append(BratTypes.PHRASE).append("\n\n[relations]\n\n");
        relation(conf, BEARS, MentionType.PERSON, MentionType.RANK);
        relation(conf, HOLDS, MentionType.PERSON, MentionType.POSITION);
        relation(conf, AT, MentionType.POSITION, MentionType.UNIT);
        relation(conf, PART_OF, MentionType.UNIT, MentionType.UNIT);
        relation(conf, ISSUED_BY, MentionType.DOCUMENT, MentionType.UNIT);
        conf.append("Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n");
        // A document may hold its issuer, and a trigger may be part of a name.
        conf.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n");
        for (Map.Entry<String, Set<String>> type : types.events().entrySet()) {
            conf.append(type.getKey()).append('\t');
            for (String role : type.getValue()) {
                conf.append(role).append("*:<ENTITY>, ");
            }
            conf.append("Date?:Date, Place?:Place|Unit, Figure*:Figure, PartOf?:<EVENT>\n");
        }
        conf.append("\n[attributes]\n\n");
        conf.append("Factuality\tArg:<EVENT>, Value:Planned|Directive|Negated|Hypothetical\n");
        conf.append("Subtype\tArg:<EVENT>, Value:").append(String.join("|", types.subtypes()));
        conf.append("\nMode\tArg:<EVENT>, Value:In-person|Online|Hybrid\nMain\tArg:<EVENT>\nInferred\tArg:<EVENT>\n");
        return conf.append("Former\tArg:Position\nActing\tArg:Position\nConcurrent\tArg:Position\n")
                .toString();
    }

    private static void relation(StringBuilder conf, String name, MentionType from, MentionType to) {
        conf.append(name).append("\tArg1:").append(BratTypes.mention(from));
        conf.append(", Arg2:").append(BratTypes.mention(to)).append('\n');
    }

    /** The file {@code visual.conf}. */
    static String visual(BratTypes types) {
        StringBuilder conf = new StringBuilder("# Written by Sukien.\n\n[labels]\n\n");
        for (String type : types.events().keySet()) {
            conf.append(type).append(" | ").append(type).append(" | ");
            conf.append(type, 0, Math.min(type.length(), 4)).append('\n');
        }
        conf.append("\n[drawing]\n\nSPAN_DEFAULT\tfgColor:black, bgColor:#dddddd, borderColor:darken\n");
        conf.append("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5, labelArrow:none\n");
        for (MentionType type : MentionType.values()) {
            conf.append(BratTypes.mention(type))
                    .append("\tbgColor:")
                    .append(colour(type))
                    .append('\n');
        }
        conf.append("Phrase\tbgColor:#ffffff\nEquiv\tdashArray:3-3, arrowHead:none\n\nATTRIBUTE_DEFAULT\tglyph:*\n");
        for (String type : types.events().keySet()) {
            conf.append(type).append("\tbgColor:#aaaa00\n");
        }
        conf.append("Factuality\tglyph:P|D|N|H, position:left\nMain\tglyph:!, position:right\n");
        return conf.append("Former\tglyph:†, position:right\nInferred\tglyph:?, position:right\n")
                .toString();
    }

    private static String colour(MentionType type) {
        return switch (type) {
            case PERSON -> "#77aadd";
            case RANK -> "#99ddff";
            case POSITION -> "#bbcc33";
            case UNIT -> "#ee8866";
            case PLACE -> "#44bb99";
            case DATE -> "#ffaabb";
            case FIGURE -> "#eedd88";
            case DOCUMENT -> "#dddddd";
        };
    }
}
