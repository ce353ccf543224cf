package org.sukien.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sukien.mention.PositionMention;
import org.sukien.record.Post;

/**
 * Makes the records of the posts of one person: of "Bộ trưởng Bộ Y tế Lục Văn Khoát" in the lead and "Bộ trưởng" further down one.
 */
final class PostRecords {
    private final Kept kept;
    private final int[] unitOfPost;
    private final boolean[] former;
    private final int[] unitOf;
    private final String[] unitIds;

    PostRecords(Kept kept, PostLinker.Posts posts, int[] unitOf, String[] unitIds) {
        this.kept = kept;
        unitOfPost = posts.unit();
        former = posts.former();
        this.unitOf = unitOf;
        this.unitIds = unitIds;
    }

    /** One post for each title and unit; a title without a unit is the same post as an equal one with its unit. */
    List<Post> of(List<Integer> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        if (positions.size() == 1) {
            return List.of(post(positions.get(0)));
        }
        List<Post> posts = new ArrayList<>(positions.size());
        Set<Integer> withUnit = new HashSet<>();
        for (int i : positions) {
            if (unitOfPost[i] >= 0) {
                withUnit.add(kept.name(i));
            }
        }
        Map<TitleInUnit, Integer> seen = new HashMap<>();
        for (int i : positions) {
            boolean bare = unitOfPost[i] < 0;
            int unit = bare ? -1 : unitOf[unitOfPost[i]];
            if (bare && withUnit.contains(kept.name(i))) {
                continue;
            }
            Integer known = seen.putIfAbsent(new TitleInUnit(kept.name(i), unit), posts.size());
            if (known != null) {
                posts.set(known, told(posts.get(known), (PositionMention) kept.mention(i), former[i]));
                continue;
            }
            posts.add(post(i));
        }
        return posts;
    }

    private Post post(int i) {
        PositionMention mention = (PositionMention) kept.mention(i);
        boolean bare = unitOfPost[i] < 0;
        return new Post(
                kept.written(i),
                bare ? Optional.empty() : Optional.of(unitIds[unitOf[unitOfPost[i]]]),
                former[i],
                mention.acting(),
                mention.concurrent(),
                bare ? List.of(i) : List.of(i, unitOfPost[i]));
    }

    /** What is said once of a post holds: it has been left, also where the headline doesn't say so. */
    private static Post told(Post post, PositionMention mention, boolean former) {
        boolean news = (former && !post.former())
                || (mention.acting() && !post.acting())
                || (mention.concurrent() && !post.concurrent());
        return !news
                ? post
                : new Post(
                        post.title(),
                        post.unit(),
                        post.former() || former,
                        post.acting() || mention.acting(),
                        post.concurrent() || mention.concurrent(),
                        post.evidence());
    }

    private record TitleInUnit(int title, int unit) {}
}
