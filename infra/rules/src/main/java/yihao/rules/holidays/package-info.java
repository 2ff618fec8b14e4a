/// Public holidays of years that a release does not know yet, or whose paper was changed: rule data of kind
/// `public-holidays`, put in force like any other, over the papers that ship with `infra/reference`.
@NullMarked
package yihao.rules.holidays;

import org.jspecify.annotations.NullMarked;
