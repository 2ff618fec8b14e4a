/// Reads alerts and dashboards as strictly as their reader would: each asks for figures that exist, in sound PromQL,
/// and
/// each alert says what to do.
@NullMarked
package yihao.e2e.figures;

import org.jspecify.annotations.NullMarked;
