/// The example world of the tests: a city with a bureau, two districts, a squad and an office abroad.
@NullMarked
package yihao.lead;

import org.jspecify.annotations.NullMarked;
