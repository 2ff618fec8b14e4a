/// Enclaves (飞地): what two places agreed to share of a project's tax and indicators, as data; the out-side's input
/// repaid first; settled year by year, every share explained. Rules PE-01 to PE-09.
@NullMarked
package yihao.project.enclave;

import org.jspecify.annotations.NullMarked;
