/// L2 企业库: investors by credit code or foreign registration, with their names in several languages.
@NullMarked
package yihao.lead.enterprise;

import org.jspecify.annotations.NullMarked;
