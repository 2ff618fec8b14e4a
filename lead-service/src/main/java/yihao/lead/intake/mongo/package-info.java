/// Leads and personal fields in the store.
@NullMarked
package yihao.lead.intake.mongo;

import org.jspecify.annotations.NullMarked;
