@NullMarked
package yihao.project.carrier.mongo;

import org.jspecify.annotations.NullMarked;
