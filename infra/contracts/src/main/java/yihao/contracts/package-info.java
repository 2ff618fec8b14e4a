/// The common event and contract library: one package per producer, a sample JSON beside each event. JDK only.
@NullMarked
package yihao.contracts;

import org.jspecify.annotations.NullMarked;
