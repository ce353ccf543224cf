/**
 * The record that an article becomes: its mentions, the people, units and places behind them, and the events.
 *
 * <p>Start at {@link org.sukien.record.ArticleRecord}. Everything here is immutable and thread-safe; lists are never null
 * and hold no nulls, what is unknown is an empty {@link java.util.Optional}.
 */
package org.sukien.record;
