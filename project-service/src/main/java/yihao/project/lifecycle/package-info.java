/// A project's way from conversion to full output: started once per lead, moved through stages whose gates are data,
/// its fields and its evidence in the
/// same document, because the gate that counts them must decide on what is true at that instant. Rules PJ-01 to PJ-09;
/// events `project.project`.
@NullMarked
package yihao.project.lifecycle;

import org.jspecify.annotations.NullMarked;
