package org.sukien.corpus.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.Token;

/** Says in words, and with a place, what Lucene's parser says in the terms of its grammar. Stateless. */
final class SyntaxFault implements QueryParserConstants {
    private SyntaxFault() {}

    /**
     * The fault that a parser stopped at.
     *
     * @param last the token that the parser read last
     */
    static QuerySyntaxException of(ParseException stop, QueryTokens tokens, Token last) {
        ParseException cause = stop.getCause() instanceof ParseException inner ? inner : stop;
        if (cause.currentToken == null) {
            String message = cause.getCause() == null && cause != stop ? cause.getMessage() : "too many words";
            return tokens.fault(message, tokens.all().isEmpty() ? 0 : last.beginColumn);
        }
        Token wrong = cause.currentToken.next;
        int column = wrong.kind == EOF ? tokens.escaped().length() : wrong.beginColumn;
        Optional<Token> before = tokens.before(column);
        return tokens.fault(
                expected(cause)
                        .map(what -> "expected " + what
                                + before.map(token -> " after \"" + token.image + "\"")
                                        .orElse("") + " here")
                        .orElse("\"" + wrong.image + "\" can't stand here"),
                column);
    }

    /** What had to come; empty if the query could as well have ended. */
    private static Optional<String> expected(ParseException cause) {
        Set<Integer> kinds = new HashSet<>();
        for (int[] sequence : cause.expectedTokenSequences) {
            kinds.add(sequence[0]);
        }
        if (kinds.contains(EOF) || kinds.contains(RPAREN)) {
            return Optional.empty();
        }
        if (kinds.contains(RANGEIN_END)) {
            return Optional.of("\"]\" or \"}\"");
        }
        if (kinds.contains(RANGE_GOOP)) {
            return Optional.of("a value or \"*\"");
        }
        if (kinds.contains(RANGE_TO)) {
            return Optional.of("TO");
        }
        return Optional.of(kinds.contains(TERM) ? "a word" : "a number");
    }
}
