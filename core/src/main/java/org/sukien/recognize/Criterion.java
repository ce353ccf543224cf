package org.sukien.recognize;

/** What decides between two proposals that overlap: the first of these, in this order, by which they differ. */
public enum Criterion {
    /** The heavier one stays. */
    WEIGHT {
        @Override
        int compare(Proposal a, Proposal b) {
            return b.weight() - a.weight();
        }
    },
    /** The one of more tokens stays. */
    LENGTH {
        @Override
        int compare(Proposal a, Proposal b) {
            return b.length() - a.length();
        }
    },
    /** The one whose type comes first in {@link org.sukien.mention.MentionType} stays. */
    TYPE {
        @Override
        int compare(Proposal a, Proposal b) {
            return a.type().compareTo(b.type());
        }
    },
    /** The one that begins earlier stays. */
    START {
        @Override
        int compare(Proposal a, Proposal b) {
            return a.first() - b.first();
        }
    },
    /** The one that was proposed earlier stays; sorting keeps that order by itself. */
    TURN {
        @Override
        int compare(Proposal a, Proposal b) {
            return 0;
        }
    };

    /** Negative if the first is to stay, positive if the second is, 0 if this doesn't tell them apart. */
    abstract int compare(Proposal a, Proposal b);
}
