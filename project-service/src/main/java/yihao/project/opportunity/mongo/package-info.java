/// Packaged opportunities and enquiries in MongoDB.
@NullMarked
package yihao.project.opportunity.mongo;

import org.jspecify.annotations.NullMarked;
