/// A document store that speaks MongoDB's wire protocol and keeps its data in one file: mongo-java-server with ordered
/// indexes, whole-command commits that are on disk before the reply, and expiry. It counts the queries no index
/// answers.
@NullMarked
package yihao.embedded.store;

import org.jspecify.annotations.NullMarked;
