/// A real event broker in this JVM: Kafka in its own quorum of one, on 127.0.0.1, its log in one folder.
@NullMarked
package yihao.embedded.broker;

import org.jspecify.annotations.NullMarked;
