/// Projects in MongoDB: one document each, found by lead, by number and by who may see it.
@NullMarked
package yihao.project.lifecycle.mongo;

import org.jspecify.annotations.NullMarked;
