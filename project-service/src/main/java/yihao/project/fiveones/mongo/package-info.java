/// Five ones in MongoDB.
@NullMarked
package yihao.project.fiveones.mongo;

import org.jspecify.annotations.NullMarked;
