/// The sums in MongoDB.
@NullMarked
package yihao.project.capital.mongo;

import org.jspecify.annotations.NullMarked;
