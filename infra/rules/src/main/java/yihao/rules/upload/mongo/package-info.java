/// Uploaded rule data in MongoDB.
@NullMarked
package yihao.rules.upload.mongo;

import org.jspecify.annotations.NullMarked;
