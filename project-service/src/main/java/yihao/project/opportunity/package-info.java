/// P4: packaged opportunities (策划包装): written, reviewed, published to everybody, and asked about by
/// investors whose enquiries become leads.
@NullMarked
package yihao.project.opportunity;

import org.jspecify.annotations.NullMarked;
