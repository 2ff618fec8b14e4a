@NullMarked
package yihao.project.fund.kafka;

import org.jspecify.annotations.NullMarked;
