/// The conditions of instalments, as others are told of them.
@NullMarked
package yihao.project.fund.kafka;

import org.jspecify.annotations.NullMarked;
