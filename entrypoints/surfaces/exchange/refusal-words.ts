import { i18n } from '#i18n';
import type { BackupRefusal } from '@/storage/exchange/backup/backup-refusal';
import { LARGEST_BACKUP } from '@/storage/exchange/backup/read-backup';
import { sizeWords } from './file-words';

/** Why a file is not taken in, where in it that is, and what to do. */
export function refusalWords({ reason, at }: BackupRefusal): string {
  const { line = 0, id = '', field = '', value = '' } = at;
  const record = id === '' ? i18n.t('import_line', [line]) : i18n.t('import_line_id', [line, id]);
  switch (reason) {
    case 'too_large':
      return i18n.t('import_refused_too_large', [sizeWords(LARGEST_BACKUP)]);
    case 'unreadable':
    case 'empty':
    case 'not_text':
      return i18n.t(`import_refused_${reason}`);
    case 'not_json':
    case 'not_ours':
    case 'newer':
      return i18n.t(`import_refused_${reason}`, [value]);
    case 'field':
    case 'unknown_field':
      return i18n.t(`import_refused_${reason}`, [record, field, value]);
    case 'table':
    case 'line':
      return i18n.t(`import_refused_${reason}`, [record, value]);
    case 'truncated':
    case 'long_line':
    case 'order':
    case 'no_article':
    case 'counts':
      return i18n.t(`import_refused_${reason}`, [record]);
  }
}
