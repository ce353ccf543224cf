package org.sukien.article;

/**
 * What a block of an article is for. Of the lines
 *
 * <pre>
 * Xã Bình An khánh thành cầu mới         TITLE
 * Thứ Hai, 07/04/2025 - 08:51            DATELINE
 * Sáng 7/4, UBND xã Bình An …            LEAD
 * Cây cầu dài 120 m …                    BODY
 * Lãnh đạo xã cắt băng. Ảnh: Hà Vy       CAPTION
 * Tác giả: Hà Vy                         BYLINE
 * Nguồn: Báo Bình An                     SOURCE
 * Lượt xem: 1777                         BOILERPLATE
 * </pre>
 */
public enum BlockRole {
    /** The headline. */
    TITLE(true),
    /** A header line that says when the article came out, without being part of its prose. */
    DATELINE(false),
    /** The first paragraph of running text, where others follow (sa-pô, "lead"). */
    LEAD(true),
    /** Running text, and headings between paragraphs. */
    BODY(true),
    /** What a picture, table or film shows, its credit included. */
    CAPTION(true),
    /** Who wrote it, filmed it, compiled it. */
    BYLINE(false),
    /** Where it was taken from. */
    SOURCE(false),
    /** What the page says around every article: counters, polls, links to other articles. */
    BOILERPLATE(false);

    private final boolean prose;

    BlockRole(boolean prose) {
        this.prose = prose;
    }

    /** True where the block tells the article's story: title, lead, body or caption. */
    public boolean isProse() {
        return prose;
    }
}
