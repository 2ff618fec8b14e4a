/// What a service says of itself in figures: what is found by looking into its store, and how its jobs fare. No figure
/// names a person or a record.
@NullMarked
package yihao.platform.telemetry;

import org.jspecify.annotations.NullMarked;
