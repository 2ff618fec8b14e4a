/// Local enterprises' offers in MongoDB.
@NullMarked
package yihao.project.offer.mongo;

import org.jspecify.annotations.NullMarked;
