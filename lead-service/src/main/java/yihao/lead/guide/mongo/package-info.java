/// Guides that were read in the service's database.
@NullMarked
package yihao.lead.guide.mongo;

import org.jspecify.annotations.NullMarked;
