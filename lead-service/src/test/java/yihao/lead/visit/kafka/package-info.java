@NullMarked
package yihao.lead.visit.kafka;

import org.jspecify.annotations.NullMarked;
