@NullMarked
package yihao.project.lifecycle.kafka;

import org.jspecify.annotations.NullMarked;
