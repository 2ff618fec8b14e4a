/// P11: what local enterprises offer (以企招商): equity, mergers, restructuring, idle plant and land;
/// published by a second person, matched with investors, and turned into a project once.
@NullMarked
package yihao.project.offer;

import org.jspecify.annotations.NullMarked;
