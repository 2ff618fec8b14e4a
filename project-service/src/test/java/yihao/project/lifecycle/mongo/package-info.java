@NullMarked
package yihao.project.lifecycle.mongo;

import org.jspecify.annotations.NullMarked;
