/// Difficulties in MongoDB.
@NullMarked
package yihao.project.difficulty.mongo;

import org.jspecify.annotations.NullMarked;
