/// Backups of a service's database while it runs, and their restoration: a consistent copy of one moment in files that
/// say what they hold.
@NullMarked
package yihao.platform.backup;

import org.jspecify.annotations.NullMarked;
