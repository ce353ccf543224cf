package org.sukien.corpus.index;

import java.util.List;
import java.util.Optional;

/**
 * What an article states of a person's rank and posts: "Đại tá Lục Văn Khoát, Phó Giám đốc Công an tỉnh Yên Bái". Immutable
 * and thread-safe.
 *
 * @param name the full name, in NFC
 * @param corpusId the same for the same person in every article, where the record has it
 * @param ranks every mention of a rank that is the person's, in text order
 * @param posts every post, in text order
 */
public record PersonRow(String name, Optional<String> corpusId, List<RankRow> ranks, List<PostRow> posts) {
    public PersonRow {
        ranks = List.copyOf(ranks);
        posts = List.copyOf(posts);
    }
}
