/// Tables and estimates in MongoDB.
@NullMarked
package yihao.project.value.mongo;

import org.jspecify.annotations.NullMarked;
