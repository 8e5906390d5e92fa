/** The code that changes the library, loaded when the reader first changes something. */
export { annotate, tagMany } from '@/storage/decisions/annotate';
export { putBack } from '@/storage/decisions/change-many';
export { decideMany } from '@/storage/decisions/decide-many';
export { deleteMany } from '@/storage/decisions/delete-quotation';
