/// The service over real HTTP, against a real store.
@NullMarked
package yihao.lead.api;

import org.jspecify.annotations.NullMarked;
